package app.darkslide.downloads;

import app.darkslide.images.Originals.Original;
import app.darkslide.web.StreamedBody;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive (APPNOTE 6.3) of originals, stored uncompressed, because images do not compress any further. Sizes
 * and checksums are known beforehand, so that each stands in front of its file, where every program finds it; and the size
 * of the whole is known before any of it is written, so that a browser can show its progress.
 */
final class Archive {
    /** Bytes of the header in front of a file, of its entry in the central directory, and of the end of the archive. */
    private static final int LOCAL = 30;

    private static final int CENTRAL = 46;
    private static final int END = 22;

    /** From here on offsets need additional fields. Single files and their number are always smaller. */
    private static final long ZIP64 = 0xFFFF_FFFFL;

    private static final int CENTRAL_ZIP64 = 12;
    private static final int END_ZIP64 = 56 + 20;

    /** The years that MS-DOS dates can express; the first moment stands for everything before, which would need another field. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);

    private final List<Entry> entries;

    private record Entry(String name, Original original) {
        int nameBytes() {
            return name.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Opens an original for reading from its beginning. */
    @FunctionalInterface
    interface Opener {
        SeekableByteChannel open(Original original) throws IOException;
    }

    Archive(List<Original> originals) {
        var names = new EntryNames();
        entries = originals.stream()
                .map(original -> new Entry(names.distinct(original.fileName()), original))
                .toList();
    }

    int files() {
        return entries.size();
    }

    /** In bytes, exactly. */
    long size() {
        long offset = 0;
        long directory = 0;
        for (var entry : entries) {
            directory += CENTRAL + entry.nameBytes() + (offset >= ZIP64 ? CENTRAL_ZIP64 : 0);
            offset += LOCAL + entry.nameBytes() + entry.original.size();
        }
        return offset + directory + END + (offset >= ZIP64 || directory >= ZIP64 ? END_ZIP64 : 0);
    }

    void write(OutputStream out, Opener opener) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8); // not closed: a half one must not get an end
        for (var entry : entries) write(zip, entry, opener);
        zip.finish();
    }

    private static void write(ZipOutputStream zip, Entry entry, Opener opener) throws IOException {
        var original = entry.original;
        var header = new ZipEntry(entry.name);
        header.setMethod(ZipEntry.STORED);
        header.setSize(original.size());
        header.setCrc(original.crc32().isPresent() ? original.crc32().get() : crc32(original, opener));
        header.setTimeLocal(dosTime(original.taken()));
        zip.putNextEntry(header);
        try (var content = opener.open(original)) {
            StreamedBody.copy(content, original.size(), zip);
        }
        zip.closeEntry();
    }

    /** Computed by reading the original once more, for what was uploaded before checksums were kept. */
    private static long crc32(Original original, Opener opener) throws IOException {
        var crc32 = new CRC32();
        try (var content = opener.open(original)) {
            StreamedBody.copy(
                    content, original.size(), new CheckedOutputStream(OutputStream.nullOutputStream(), crc32));
        }
        return crc32.getValue();
    }

    private static LocalDateTime dosTime(LocalDateTime taken) {
        if (taken.isBefore(EARLIEST)) return EARLIEST;
        return taken.isAfter(LATEST) ? LATEST : taken;
    }
}
