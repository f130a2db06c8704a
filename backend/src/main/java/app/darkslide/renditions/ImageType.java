package app.darkslide.renditions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The types of image that are accepted, detected by their content, never by a name or a header of the client. The first
 * bytes tell most; a TIFF may turn out to be a raw file later.
 */
public enum ImageType {
    JPEG("JPEG", "image/jpeg"),
    PNG("PNG", "image/png"),
    GIF("GIF", "image/gif"),
    WEBP("WebP", "image/webp"),
    AVIF("AVIF", "image/avif"),
    HEIC("HEIC/HEIF", "image/heic"),
    TIFF("TIFF", "image/tiff"),
    BMP("BMP", "image/bmp"),
    JPEG_2000("JPEG 2000", "image/jp2"),
    PSD("PSD", "image/vnd.adobe.photoshop"),
    QOI("QOI", "image/qoi"),
    PNM("PNM", "image/x-portable-anymap"),
    TGA("TGA", "image/x-tga"),
    ICO("ICO", "image/vnd.microsoft.icon"),
    JPEG_XL("JPEG XL", "image/jxl"),
    DNG(ImageType.RAW_FILE, "image/x-adobe-dng"),
    NEF(ImageType.RAW_FILE, "image/x-nikon-nef"),
    CR2(ImageType.RAW_FILE, "image/x-canon-cr2"),
    CR3(ImageType.RAW_FILE, "image/x-canon-cr3"),
    ARW(ImageType.RAW_FILE, "image/x-sony-arw"),
    PEF(ImageType.RAW_FILE, "image/x-pentax-pef"),
    ORF(ImageType.RAW_FILE, "image/x-olympus-orf"),
    RW2(ImageType.RAW_FILE, "image/x-panasonic-rw2"),
    RAF(ImageType.RAW_FILE, "image/x-fuji-raf"),
    /** That of another maker, which is also a TIFF. */
    RAW(ImageType.RAW_FILE, "image/x-dcraw");

    private static final String RAW_FILE = "camera raw (DNG, NEF, CR2, CR3, ARW, PEF, ORF, RW2, RAF)";

    /** How many leading bytes {@link #sniff} looks at, at most. */
    public static final int HEAD_LENGTH = 512;

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> GENERIC_BRANDS = Set.of("mif1", "msf1", "miaf", "MiHE", "MiPr", "mif2");
    private static final Set<Integer> BMP_HEADER_LENGTHS = Set.of(12, 40, 52, 56, 64, 108, 124);

    private static final Set<Integer> TGA_COLOURS = Set.of(15, 16, 24, 32);
    /** Bits of a pixel, by the kind of image: with a palette, of colours, grey; from 9 on packed. */
    private static final Map<Integer, Set<Integer>> TGA_DEPTHS =
            Map.of(1, Set.of(8), 2, TGA_COLOURS, 3, Set.of(8), 9, Set.of(8), 10, TGA_COLOURS, 11, Set.of(8));

    private final String label;
    private final String mediaType;

    ImageType(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What files of a type usually end with, without a dot. */
    public static String extension(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .map(ImageType::extension)
                .orElse("bin");
    }

    private String extension() {
        return switch (this) {
            case JPEG -> "jpg";
            case TIFF -> "tif";
            case JPEG_2000 -> "jp2";
            case JPEG_XL -> "jxl";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The accepted types, for messages: {@code "JPEG, PNG, …"}. */
    public static String accepted() {
        return Arrays.stream(values()).map(type -> type.label).distinct().collect(Collectors.joining(", "));
    }

    /** The type that the bytes from index 0 on look like; the buffer's position does not matter and stays. */
    public static Optional<ImageType> sniff(ByteBuffer head) {
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return Optional.of(PNG);
        if (text(head, 0, 6).matches("GIF8[79]a")) return Optional.of(GIF);
        if (text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP")) return Optional.of(WEBP);
        if (text(head, 4, 4).equals("ftyp")) return byBrand(head);
        if (isTiff(head)) return Optional.of(text(head, 8, 2).equals("CR") ? CR2 : TIFF);
        if (text(head, 0, 4).matches("IIR[OS]|MMOR")) return Optional.of(ORF);
        if (starts(head, 0, 'I', 'I', 'U', 0)) return Optional.of(RW2);
        if (text(head, 0, 15).equals("FUJIFILMCCD-RAW")) return Optional.of(RAF);
        if (starts(head, 0, 0, 0, 0, 12, 'J', 'X', 'L', ' ', 13, 10, 0x87, 10) || starts(head, 0, 0xFF, 0x0A))
            return Optional.of(JPEG_XL);
        if (starts(head, 0, 0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, 0x87, 10)
                || starts(head, 0, 0xFF, 0x4F, 0xFF, 0x51)) return Optional.of(JPEG_2000);
        if (starts(head, 0, '8', 'B', 'P', 'S', 0, 1) || starts(head, 0, '8', 'B', 'P', 'S', 0, 2))
            return Optional.of(PSD);
        if (text(head, 0, 4).equals("qoif")) return Optional.of(QOI);
        if (text(head, 0, 16).matches("(?s)P[1-6]\\s+(\\d|#).*")
                || text(head, 0, 9).equals("P7\nWIDTH ")) return Optional.of(PNM);
        if (starts(head, 0, 0, 0, 1, 0) && isIcon(head)) return Optional.of(ICO);
        if (text(head, 0, 2).equals("BM") && isBmp(head)) return Optional.of(BMP);
        if (isTga(head)) return Optional.of(TGA);
        return Optional.empty();
    }

    /** A text that is accepted nowhere, because browsers run the scripts in it. */
    static boolean isSvg(ByteBuffer head) {
        return text(head, 0, Math.min(head.limit(), HEAD_LENGTH)).matches("(?s).*<(?:!DOCTYPE )?svg\\b.*");
    }

    private static Optional<ImageType> byBrand(ByteBuffer head) {
        var major = text(head, 8, 4);
        if (AVIF_BRANDS.contains(major)) return Optional.of(AVIF);
        if (HEIC_BRANDS.contains(major)) return Optional.of(HEIC);
        if (major.equals("crx ")) return Optional.of(CR3);
        if (!GENERIC_BRANDS.contains(major)) return Optional.empty();
        var end = (int) Math.min(Math.min(head.getInt(0) & 0xFFFFFFFFL, head.limit()), HEAD_LENGTH);
        var compatible = IntStream.iterate(16, at -> at + 4 <= end, at -> at + 4)
                .mapToObj(at -> text(head, at, 4))
                .collect(Collectors.toSet());
        if (compatible.stream().anyMatch(AVIF_BRANDS::contains)) return Optional.of(AVIF);
        return Optional.of(HEIC);
    }

    /** Classic and big TIFF. Most raw files begin like one, too. */
    private static boolean isTiff(ByteBuffer head) {
        return starts(head, 0, 'I', 'I', 42, 0)
                || starts(head, 0, 'M', 'M', 0, 42)
                || starts(head, 0, 'I', 'I', 43, 0, 8, 0)
                || starts(head, 0, 'M', 'M', 0, 43, 0, 8);
    }

    /** Too many texts begin with these two letters, so the length of the second header has to be a known one as well. */
    private static boolean isBmp(ByteBuffer head) {
        if (head.limit() < 18) return false;
        return BMP_HEADER_LENGTHS.stream().anyMatch(length -> starts(head, 14, length & 0xFF, length >> 8, 0, 0));
    }

    /** Four bytes with hardly anything but zeros begin many files, so the first image has to be where one can be. */
    private static boolean isIcon(ByteBuffer head) {
        if (head.limit() < 22) return false;
        var count = (head.get(4) & 0xFF) | (head.get(5) & 0xFF) << 8;
        var first = (head.get(18) & 0xFF) | (head.get(19) & 0xFF) << 8;
        return count > 0 && count <= 256 && head.get(9) == 0 && first >= 6 + 16 * count && head.get(21) == 0;
    }

    /** Without a mark of its own: each byte of the header has to be one that a TGA can have (Truevision TGA 2.0). */
    private static boolean isTga(ByteBuffer head) {
        if (head.limit() < 18) return false;
        var kind = head.get(2) & 0xFF;
        if (!TGA_DEPTHS.containsKey(kind) || !TGA_DEPTHS.get(kind).contains((int) head.get(16))) return false;
        var hasPalette = kind % 8 == 1;
        if (!starts(head, 1, hasPalette ? 1 : 0)) return false;
        var palette = hasPalette
                ? TGA_COLOURS.contains((int) head.get(7)) && !starts(head, 5, 0, 0)
                : starts(head, 3, 0, 0, 0, 0, 0);
        return palette && !starts(head, 12, 0, 0) && !starts(head, 14, 0, 0) && (head.get(17) & 0xC0) == 0;
    }

    private static boolean starts(ByteBuffer head, int at, int... bytes) {
        if (head.limit() < at + bytes.length) return false;
        return IntStream.range(0, bytes.length).allMatch(i -> (head.get(at + i) & 0xFF) == bytes[i]);
    }

    private static String text(ByteBuffer head, int at, int length) {
        if (head.limit() < at + length) return "";
        var bytes = new byte[length];
        head.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
