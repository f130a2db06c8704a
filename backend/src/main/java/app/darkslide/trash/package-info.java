/**
 * The trash: images are moved into it, listed, restored, and destroyed at once or when their time there is over. Also the
 * deletions that pass it by.
 */
package app.darkslide.trash;
