package app.darkslide.images;

/** Crashes leave few orphans; many mean that the database does not belong to these files, such as an old dump. */
public final class OrphanDoubt {
    private static final int FEW = 100;
    private static final int ONE_OF = 10;

    private OrphanDoubt() {}

    /** @param objects that have files, orphans included */
    public static boolean isDoubtful(long objects, long orphans) {
        return orphans > FEW && orphans > objects / ONE_OF;
    }
}
