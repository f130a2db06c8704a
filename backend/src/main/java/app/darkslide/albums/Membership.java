package app.darkslide.albums;

/**
 * By what somebody sees an album of somebody else's.
 *
 * @param owner the user name of the album's owner
 */
record Membership(String owner, AlbumRole role) {}
