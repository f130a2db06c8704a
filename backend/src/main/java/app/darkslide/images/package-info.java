/**
 * The core: images as rows, sealed details and sealed files. {@link app.darkslide.images.ImageAccess} is the only way from a
 * viewer to them, {@link app.darkslide.images.ImageChanges}, with {@link app.darkslide.images.ImageEdits} and
 * {@link app.darkslide.images.RenditionChanges}, the only way to change them; features above use these and hear of changes by the events {@code ImageAdded}, {@code ImageEdited}, {@code ImageTrashed}, {@code ImageRestored} and
 * {@code ImageDestroyed}.
 */
package app.darkslide.images;
