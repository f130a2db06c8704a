package app.darkslide.downloads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Originals.Loss;
import app.darkslide.images.Originals.Original;
import app.darkslide.web.StreamedBody;
import app.darkslide.zip.Sequence;
import app.darkslide.zip.StoredFile;
import app.darkslide.zip.StoredZip;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A ZIP archive (APPNOTE 6.3) of originals, stored uncompressed, because images do not compress any further. Sizes
 * and checksums are known beforehand, so that each stands in front of its file, where every program finds it; and the size
 * of the whole is known before any of it is written, so that a browser can show its progress. An image that is damaged, or
 * was deleted or withdrawn meanwhile, does not end it: a text in the archive names it.
 */
final class Archive {
    /** Of a text that is not about one image. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String DAMAGED = "Not in this archive.txt";

    private final EntryNames names = new EntryNames();
    private final List<Entry> entries = new ArrayList<>();
    private final int files;

    /** A file: an original, or a text of ours. */
    private record Entry(String name, long size, Original original, byte[] text) {
        int nameBytes() {
            return bytes(name);
        }
    }

    /** Opens an original for reading from its beginning. */
    @FunctionalInterface
    interface Opener {
        SeekableByteChannel open(Original original) throws IOException;
    }

    /** Is told of originals that cannot be read, in place of which a text is put into the archive. */
    @FunctionalInterface
    interface Report {
        Loss unreadable(Original original, Exception e);
    }

    /** An original that was found to be whole, at its beginning. */
    private record Checked(SeekableByteChannel content, long crc32) implements Closeable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** @param damaged names of those that are known to be damaged: a text in the archive lists them */
    Archive(List<Original> originals, List<String> damaged) {
        for (var original : originals)
            entries.add(new Entry(names.distinct(original.fileName()), original.size(), original, null));
        files = entries.size();
        if (damaged.isEmpty()) return;
        var text = MissingText.damaged(damaged);
        entries.add(new Entry(names.distinct(DAMAGED), text.length, null, text));
    }

    /** Images in it. */
    int files() {
        return files;
    }

    /** In bytes, exactly. */
    long size() {
        return new StoredZip(entries.stream()
                        .map(entry -> new StoredZip.Part(new StoredFile(entry.name, entry.size, 0, NO_TIME), null))
                        .toList())
                .size();
    }

    void write(OutputStream out, Opener opener, Report report) throws IOException {
        var zip = new Sequence(out); // without its end if it stops half-way
        for (var entry : entries) {
            if (entry.original == null) writeText(zip, entry.name, entry.text, entry.size, NO_TIME);
            else write(zip, entry, opener, report);
        }
        zip.finish();
    }

    private void write(Sequence zip, Entry entry, Opener opener, Report report) throws IOException {
        var original = entry.original;
        Checked checked;
        try {
            checked = check(original, opener);
        } catch (IOException | SealBrokenException e) {
            writeInstead(zip, entry, report.unreadable(original, e));
            return;
        }
        try (checked) {
            zip.begin(new StoredFile(entry.name, original.size(), checked.crc32, original.taken()));
            StreamedBody.copy(checked.content, original.size(), zip.out());
        }
    }

    /**
     * Reads it to its end before a byte of it is sent: what is damaged must not end the archive of all the others. The
     * second time it comes out of the system's memory, and as it stays open, also if it is deleted meanwhile.
     */
    private static Checked check(Original original, Opener opener) throws IOException {
        var content = opener.open(original);
        try {
            var crc32 = new CRC32();
            StreamedBody.copy(
                    content, original.size(), new CheckedOutputStream(OutputStream.nullOutputStream(), crc32));
            return new Checked(content.position(0), crc32.getValue());
        } catch (Throwable e) {
            content.close();
            throw e;
        }
    }

    /** A text that takes exactly the place of the image, because the size of the whole was announced. */
    private void writeInstead(Sequence zip, Entry entry, Loss loss) throws IOException {
        var name = names.distinct(entry.name + ".txt");
        var size = entry.size + 2L * (entry.nameBytes() - bytes(name));
        if (size < 0) throw new IOException("Too small to be replaced: " + entry.original.id());
        var text =
                switch (loss) {
                    case DELETED -> MissingText.deleted(entry.name);
                    case WITHDRAWN -> MissingText.withdrawn(entry.name);
                    case DAMAGED -> MissingText.damaged(List.of(entry.name));
                };
        writeText(zip, name, Arrays.copyOf(text, (int) Math.min(size, text.length)), size, entry.original.taken());
    }

    /** Filled up with line feeds. */
    private static void writeText(Sequence zip, String name, byte[] text, long size, LocalDateTime time)
            throws IOException {
        var crc32 = new CRC32();
        writePadded(new CheckedOutputStream(OutputStream.nullOutputStream(), crc32), text, size);
        zip.begin(new StoredFile(name, size, crc32.getValue(), time));
        writePadded(zip.out(), text, size);
    }

    private static void writePadded(OutputStream out, byte[] text, long size) throws IOException {
        out.write(text);
        var blank = new byte[8192];
        Arrays.fill(blank, (byte) '\n');
        for (var left = size - text.length; left > 0; left -= blank.length)
            out.write(blank, 0, (int) Math.min(left, blank.length));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
