package app.darkslide.imports;

/**
 * An album as an export names it.
 *
 * @param key distinct among all exports
 * @param description or null
 * @param parent its key, or null at the top
 * @param order as the API names it
 * @param cover the id of the image in the export, or null
 */
record ExportedAlbum(String key, String name, String description, String parent, String order, String cover) {
    static ExportedAlbum named(String name) {
        return new ExportedAlbum("", name, null, null, "oldest", null);
    }

    boolean hasOwnOrder() {
        return order.equals("own");
    }
}
