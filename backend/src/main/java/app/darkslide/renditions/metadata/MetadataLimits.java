package app.darkslide.renditions.metadata;

/** Accepts values that a camera may have meant; absurd ones become null. */
final class MetadataLimits {
    private MetadataLimits() {}

    /** Accepts values above zero and up to a limit. */
    static Double positive(Double value, double limit) {
        return value != null && value > 0 && value <= limit ? value : null;
    }
}
