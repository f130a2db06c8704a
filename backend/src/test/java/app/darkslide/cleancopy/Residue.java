package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a clean copy with a reader that is not ours, which has to find nothing but what the picture needs. */
public final class Residue {
    /** Of pictures only: sizes, codes, colours, turning. */
    private static final Set<String> KINDS = Set.of(
            "JPEG",
            "JFIF",
            "Adobe JPEG",
            "Huffman",
            "ICC Profile",
            "File Type",
            "PNG-IHDR",
            "PNG Chromaticities",
            "PNG-sRGB",
            "PNG-gAMA",
            "PNG-pHYs",
            "PNG-sBIT",
            "PNG-bKGD",
            "PNG-PLTE",
            "PNG-tRNS",
            "PNG-iCCP",
            "WebP",
            "GIF Header",
            "GIF Control",
            "GIF Image",
            "GIF Animation",
            "HEIF",
            "AVIF",
            "BMP Header");

    /** Of EXIF and TIFF, by their numbers. */
    private static final Map<String, Set<Integer>> TAGS = Map.of(
            "Exif IFD0",
            Set.of(254, 256, 257, 258, 259, 262, 273, 274, 277, 278, 279),
            "Exif Image",
            Set.of(254, 256, 257, 258, 259, 262, 273, 274, 277, 278, 279),
            "Exif SubIFD",
            Set.of(0xA001),
            "Interoperability",
            Set.of(1));

    private Residue() {}

    public static void assertNone(byte[] clean) throws Exception {
        var found = new TreeSet<String>();
        for (var directory : ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean))
                .getDirectories()) {
            directory.getErrors().forEach(found::add);
            if (KINDS.contains(directory.getName())) continue;
            for (var tag : directory.getTags()) if (!isAllowed(directory, tag)) found.add(tag.toString());
        }
        assertTrue(found.isEmpty(), found::toString);
    }

    private static boolean isAllowed(Directory directory, Tag tag) {
        return TAGS.getOrDefault(directory.getName(), Set.of()).contains(tag.getTagType());
    }
}
