package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Hides EXIF, XMP and IPTC blocks from decoders, which would parse them for nothing: what they say has been read already,
 * and a block can be made so that its parser goes round in circles. Sizes and positions stay, only names change, so no byte
 * of the file moves. Colour profiles stay.
 */
public final class EmbeddedMetadata {
    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;
    private static final Set<String> PNG_CHUNKS = Set.of("eXIf", "tEXt", "zTXt", "iTXt");
    /** Ancillary and private, so that a decoder skips it (PNG, third edition, 5.4). */
    private static final byte[] NO_PNG_CHUNK = {'d', 's', 'H', 'i'};

    private static final Set<String> WEBP_CHUNKS = Set.of("EXIF", "XMP ");
    /** In the first byte of a VP8X chunk: EXIF and XMP. */
    private static final int WEBP_FLAGS = 0x08 | 0x04;

    private static final Set<String> HEIF_ITEMS = Set.of("Exif", "mime");
    private static final byte[] HIDDEN = {'h', 'i', 'd', 'e'};

    private final ByteBuffer file;
    private final ByteReader reader;

    private EmbeddedMetadata(ByteBuffer file, ByteOrder order) {
        this.file = file;
        reader = new ByteReader(file, order);
    }

    /**
     * Changes a file in place. Where the structure ends in the middle, the rest is left alone.
     *
     * @param file the whole file, from index 0 to the limit
     */
    public static void hide(ByteBuffer file, ImageType type) {
        var order = type == ImageType.WEBP ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var metadata = new EmbeddedMetadata(file.duplicate(), order);
        try {
            switch (type) {
                case JPEG -> metadata.hideInJpeg();
                case PNG -> metadata.hideInPng();
                case WEBP -> metadata.hideInWebp();
                case AVIF, HEIC -> metadata.hideInHeif();
                // Their decoders keep such blocks as they are.
                default -> {}
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOffOrDamaged) {
            // No decoder gets further either.
        }
    }

    /** In front of the first scan; decoders look at no block behind that. */
    private void hideInJpeg() {
        new JpegProbe(file).nextScan(2, (marker, at, length) -> {
            if ((marker == APP1 || marker == APP13) && length >= HIDDEN.length) file.put(at, HIDDEN);
        });
    }

    private void hideInPng() {
        for (var at = 8; at < reader.length(); at += 12 + reader.inside(at)) {
            if (!PNG_CHUNKS.contains(reader.text(at + 4, 4))) continue;
            var checked = 4 + reader.inside(at);
            reader.index((long) at + 4 + checked + 4);
            file.put(at + 4, NO_PNG_CHUNK);
            var crc = new CRC32();
            crc.update(file.slice(at + 4, checked));
            file.putInt(at + 4 + checked, (int) crc.getValue());
        }
    }

    private void hideInWebp() {
        for (var at = 12; at < reader.length(); at += 8 + reader.inside(at + 4) + (reader.inside(at + 4) & 1)) {
            var type = reader.text(at, 4);
            if (type.equals("VP8X")) file.put(at + 8, (byte) (reader.u8(at + 8) & ~WEBP_FLAGS));
            if (WEBP_CHUNKS.contains(type)) file.put(at, HIDDEN);
        }
    }

    private void hideInHeif() {
        var meta = Box.find(Box.ofFile(reader), "meta").full().children(reader);
        for (var type : HeifItems.types(reader, Box.find(meta, "iinf")))
            if (HEIF_ITEMS.contains(reader.text(type, 4))) file.put(type, HIDDEN);
    }
}
