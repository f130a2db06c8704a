package app.darkslide.changes;

/** Where it is kept that something is not there any more. */
enum Tombstones {
    IMAGES("image_tombstones"),
    ALBUMS("album_tombstones");

    final String table;

    Tombstones(String table) {
        this.table = table;
    }
}
