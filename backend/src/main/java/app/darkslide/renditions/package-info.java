/**
 * Inspects the bytes of one image ({@link app.darkslide.renditions.Inspection}) and makes two renditions of it. It
 * knows nothing of users, HTTP, storage or databases. Other packages use {@link app.darkslide.renditions.ImagePipeline} and the
 * records beside it; the packages below are its own: {@code probe} reads headers, {@code metadata} what the camera wrote,
 * and {@code imageio}, {@code vips} and {@code heic} are the engines.
 */
package app.darkslide.renditions;
