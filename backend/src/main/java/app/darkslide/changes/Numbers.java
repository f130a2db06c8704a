package app.darkslide.changes;

/**
 * Which changes of an owner's there are.
 *
 * @param last the number of the last one
 * @param forgotten the highest number of a deletion that is not kept any more
 */
public record Numbers(long last, long forgotten) {
    static final Numbers NONE = new Numbers(0, 0);
}
