/**
 * The core: images as rows, sealed details and sealed files. {@link app.darkslide.images.ImageAccess} is the only way from a
 * viewer to them, {@link app.darkslide.images.ImageChanges} the only way to change them; features above use these two and hear
 * of changes by the events {@code ImageAdded}, {@code ImageEdited}, {@code ImageTrashed}, {@code ImageRestored} and
 * {@code ImageDestroyed}.
 */
package app.darkslide.images;
