/** The gallery in its order: page by page from any date on, and the number of images in each month. */
package app.darkslide.timeline;
