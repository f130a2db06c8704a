/**
 * The engine in pure Java that is always there: the JDK's ImageIO with more readers, a scaler of ours and, where its native
 * part loads, libwebp for writing. Slower than libvips and hungrier; its scaler and encoders also finish what the HEIC decoder
 * begins. For the pipeline and the other engines only.
 */
package app.darkslide.renditions.imageio;
