/**
 * The engine in pure Java that is always available: the JDK's ImageIO with more readers, a scaler of ours and, where its native
 * part loads, libwebp for writing. Slower than libvips and needs more memory; its scaler and encoders also
 * complete the work of the HEIC decoder. For the pipeline and the other engines only.
 */
package app.darkslide.renditions.imageio;
