package app.darkslide.storage.s3;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.SealedFiles;
import java.util.UUID;

/** Where blobs are in a bucket: under the names that they have in a data directory, so that either can be copied to the other. */
final class S3Keys {
    static final String BLOBS = SealedFiles.DIRECTORY + "/";
    static final String QUARANTINE = "quarantine/";

    private S3Keys() {}

    static String of(BlobName name) {
        return SealedFiles.of(name);
    }

    /** What the keys of all parts of an object begin with. */
    static String parts(UUID object) {
        return SealedFiles.parts(object);
    }
}
