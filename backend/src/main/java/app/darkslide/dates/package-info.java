/**
 * Dates as cameras, programs and people write them, with the precision in which they are known. It knows nothing of
 * images or files; everything else may use it.
 */
package app.darkslide.dates;
