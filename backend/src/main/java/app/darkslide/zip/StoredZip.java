package app.darkslide.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** An archive all of whose files are known: its size is, too, and any part of it can be written by itself. */
public final class StoredZip {
    private final List<Part> parts;
    private final long directory;
    private final long directoryBytes;
    private final long size;

    /** Writes bytes of a file, from a position on. */
    @FunctionalInterface
    public interface Content {
        void write(long first, long length, OutputStream out) throws IOException;
    }

    /** @param sha256 of its content where that may change under the same name, else empty */
    public record Part(StoredFile file, Content content, byte[] sha256) {
        private static final byte[] NONE = {};

        public Part(StoredFile file, Content content) {
            this(file, content, NONE);
        }

        private long bytes() {
            return file.localBytes() + file.size();
        }
    }

    /** Makes a piece of the archive when it is needed. */
    @FunctionalInterface
    private interface Header {
        byte[] bytes();
    }

    public StoredZip(List<Part> parts) {
        this.parts = List.copyOf(parts);
        long offset = 0;
        long central = 0;
        for (var part : parts) {
            central += part.file.centralBytes(offset);
            offset += part.bytes();
        }
        directory = offset;
        directoryBytes = central;
        size = offset + central + End.bytes(parts.size(), offset, central);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of all that determines its bytes: headers and contents, in their order. */
    public byte[] digest() {
        var digest = DigestUtils.getSha256Digest();
        for (var part : parts) {
            digest.update(part.file.local());
            digest.update(part.sha256);
        }
        return digest.digest();
    }

    /**
     * Writes as many of its bytes from a position on. Whatever of a file is not among them is not read.
     *
     * @param length such that there are as many
     */
    public void write(long first, long length, OutputStream out) throws IOException {
        var window = new Window(first, first + length, out);
        for (var part : parts) {
            window.pass(part.file.localBytes(), part.file::local);
            window.pass(part.file.size(), part.content);
        }
        long offset = 0;
        for (var part : parts) {
            var at = offset;
            window.pass(part.file.centralBytes(at), () -> part.file.central(at));
            offset += part.bytes();
        }
        window.pass(
                End.bytes(parts.size(), directory, directoryBytes),
                () -> End.of(parts.size(), directory, directoryBytes));
    }

    /** Lets pass what is inside of it. */
    private static final class Window {
        private final long first;
        private final long end;
        private final OutputStream out;
        private long at;

        Window(long first, long end, OutputStream out) {
            this.first = first;
            this.end = end;
            this.out = out;
        }

        void pass(long length, Header header) throws IOException {
            pass(length, (from, count, target) -> target.write(header.bytes(), (int) from, (int) count));
        }

        void pass(long length, Content content) throws IOException {
            var from = Math.max(first - at, 0);
            var count = Math.min(end - at, length) - from;
            at += length;
            if (count > 0) content.write(from, count, out);
        }
    }
}
