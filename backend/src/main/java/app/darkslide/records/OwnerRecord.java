package app.darkslide.records;

/**
 * A record, opened.
 *
 * @param revision how often it was sealed; 0 for one that is not there
 * @param content empty for one that is not there
 */
public record OwnerRecord(long revision, byte[] content) {}
