package app.darkslide.zip;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * What an archive says of a file in it: size and checksum stand in front of it, where every program finds them.
 *
 * @param name with slashes between folders
 * @param time local, as there is no other in an archive
 */
public record StoredFile(String name, long size, long crc32, LocalDateTime time) {
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int LOCAL_SIGNATURE = 0x0403_4b50;
    private static final int CENTRAL_SIGNATURE = 0x0201_4b50;
    private static final int UTF_8 = 1 << 11;
    private static final int VERSION = 20;
    private static final int ZIP64_TAG = 1;

    /** The years that MS-DOS dates can express, and all programs read. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);

    /** Bytes of the header in front of it. */
    public int localBytes() {
        return LOCAL + nameBytes() + (isLarge() ? 4 + 16 : 0);
    }

    /**
     * Bytes of its entry in the directory.
     *
     * @param offset where its header is
     */
    public int centralBytes(long offset) {
        return CENTRAL + nameBytes() + zip64Bytes(offset);
    }

    /** The header in front of it. */
    public byte[] local() {
        var header = new LittleEndian(localBytes()).int4(LOCAL_SIGNATURE).int2(isLarge() ? End.ZIP64_VERSION : VERSION);
        common(header).int2(isLarge() ? 4 + 16 : 0).bytes(utf8());
        if (isLarge()) header.int2(ZIP64_TAG).int2(16).int8(size).int8(size);
        return header.done();
    }

    /**
     * Its entry in the directory.
     *
     * @param offset where its header is
     */
    public byte[] central(long offset) {
        var extra = zip64Bytes(offset);
        var version = extra > 0 ? End.ZIP64_VERSION : VERSION;
        var entry = new LittleEndian(centralBytes(offset))
                .int4(CENTRAL_SIGNATURE)
                .int2(version)
                .int2(version);
        common(entry)
                .int2(extra)
                .int2(0) // comment
                .int2(0) // disk
                .int2(0) // internal attributes
                .int4(0) // external attributes
                .int4(End.limited(offset))
                .bytes(utf8());
        if (extra > 0) entry.int2(ZIP64_TAG).int2(extra - 4);
        if (isLarge()) entry.int8(size).int8(size);
        if (offset >= End.ZIP64) entry.int8(offset);
        return entry.done();
    }

    private LittleEndian common(LittleEndian header) {
        return header.int2(UTF_8)
                .int2(0) // stored
                .int4(dosTime())
                .int4(crc32)
                .int4(End.limited(size))
                .int4(End.limited(size))
                .int2(nameBytes());
    }

    private int zip64Bytes(long offset) {
        var bytes = (isLarge() ? 16 : 0) + (offset >= End.ZIP64 ? 8 : 0);
        return bytes == 0 ? 0 : 4 + bytes;
    }

    private boolean isLarge() {
        return size >= End.ZIP64;
    }

    private int nameBytes() {
        return utf8().length;
    }

    private byte[] utf8() {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private int dosTime() {
        var shown = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
        var date = (shown.getYear() - 1980) << 9 | shown.getMonthValue() << 5 | shown.getDayOfMonth();
        return date << 16 | shown.getHour() << 11 | shown.getMinute() << 5 | shown.getSecond() >> 1;
    }
}
