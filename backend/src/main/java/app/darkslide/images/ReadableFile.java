package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.function.UnaryOperator;

/** An opened file of an image, which can be read more than once. */
public final class ReadableFile implements Closeable {
    private final String mediaType;
    private final Excerpt excerpt;
    private final SeekableByteChannel file;
    private final UnaryOperator<SealBrokenException> noting;

    ReadableFile(
            String mediaType, Excerpt excerpt, SeekableByteChannel file, UnaryOperator<SealBrokenException> noting) {
        this.mediaType = mediaType;
        this.excerpt = excerpt;
        this.file = file;
        this.noting = noting;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return excerpt.size();
    }

    /** Writes all of it. */
    public void write(OutputStream out) throws IOException {
        try {
            excerpt.write(file, 0, excerpt.size(), out);
        } catch (SealBrokenException e) {
            throw noting.apply(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
