package app.darkslide.backup;

import app.darkslide.storage.BlobName;
import java.util.Arrays;

/**
 * Names of blobs, at eight bytes each: a hash of 64 bits. That one that was not added seems to be there has a chance of less than one
 * in a billion with a billion of them.
 */
final class BlobNames {
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // an odd number with its bits spread evenly

    private long[] hashes = new long[1024];
    private int count;
    private boolean isSorted = true;

    void add(BlobName name) {
        if (count == hashes.length) hashes = Arrays.copyOf(hashes, count + count / 2);
        hashes[count++] = hash(name);
        isSorted = false;
    }

    boolean contains(BlobName name) {
        if (!isSorted) Arrays.sort(hashes, 0, count);
        isSorted = true;
        return Arrays.binarySearch(hashes, 0, count, hash(name)) >= 0;
    }

    /** The second half of an id is random. */
    private static long hash(BlobName name) {
        return name.object().getLeastSignificantBits() ^ SPREAD * name.part().hashCode();
    }
}
