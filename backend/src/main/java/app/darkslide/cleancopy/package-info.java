/**
 * Copies of images for strangers: without location, serial numbers, names, texts, embedded previews and further images, but
 * with every pixel, colour profile and orientation as they are. A {@link app.darkslide.cleancopy.CleanCopy} is a list of
 * ranges of the original with a few bytes of our own between them, so nothing is decoded or stored, its size is known first,
 * and any part of it can be read by itself. Plain Java: it knows channels of bytes, and nothing of accounts, images, keys or
 * the web.
 *
 * <p>What is not known to be needed for the picture is left out. Where that cannot be told apart, because the file is damaged
 * or there is something in it that is not understood, there is no clean copy, and a rendition is all that a stranger may
 * have. So these readers are strict where those of {@code renditions} read as much as there is. They are for JPEG, PNG, WebP,
 * GIF, HEIC, AVIF, TIFF and BMP.
 *
 * <p>Three things are beyond it. A colour profile stays byte for byte, and that of a calibrated display can name the display.
 * Compressed pixels are not opened, so that a text which a file passes off as some of them stays there. And what is not the
 * picture itself is lost: gain maps, depth maps, motion, layers.
 */
package app.darkslide.cleancopy;
