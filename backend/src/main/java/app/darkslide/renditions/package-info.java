/**
 * Turns the bytes of one picture into knowledge ({@link app.darkslide.renditions.Inspection}) and two renditions. It
 * knows nothing of people, HTTP, storage or databases. Others use {@link app.darkslide.renditions.ImagePipeline} and the
 * records beside it; the packages below are its own: {@code probe} reads headers, {@code metadata} what the camera wrote,
 * and {@code imageio}, {@code vips} and {@code heic} are the engines.
 */
package app.darkslide.renditions;
