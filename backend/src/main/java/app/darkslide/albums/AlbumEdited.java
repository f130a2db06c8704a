package app.darkslide.albums;

import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.images.Gallery;

/**
 * The owner changed what is said of an album, its order or its place in the tree. A CDI event inside the transaction, which an observer's exception rolls back.
 *
 * @param album as it is after the change
 */
public record AlbumEdited(Gallery gallery, PlainAlbum album) {}
