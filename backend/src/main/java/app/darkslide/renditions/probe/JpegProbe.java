package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the markers of a JPEG (ITU T.81, annex B). */
final class JpegProbe {
    /** Every scan of an image in several costs a pass over all pixels; encoders write about ten. */
    static final int MAX_SCANS = 100;

    /** Anything larger is not a profile: the largest in use have half a megabyte. */
    private static final int MAX_PROFILE = 4 << 20;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String RESOURCES = "Photoshop 3.0\0";
    private static final String ICC = "ICC_PROFILE\0";

    private final ByteReader bytes;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private ByteBuffer exif;
    private ByteBuffer xmp;
    private ByteBuffer resources;
    private int width;
    private int height;
    private int components;
    private boolean progressive;

    JpegProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        var at = nextScan(2, this::segment);
        if (at == 0) throw new IllegalArgumentException("no scan");
        // A decoder keeps the coefficients of all pixels as soon as the first scan does not bring every component.
        var streaming = !progressive && bytes.u8(at + 2) == components;
        var icc = profile.size() == 0 ? null : ByteBuffer.wrap(profile.toByteArray());
        var header = ImageHeader.of(
                ImageType.JPEG,
                width,
                height,
                streaming,
                new Blocks(exif, xmp, icc, new Notes(resources, null, null, null)));
        return streaming ? header : withScans(header, at);
    }

    /** Handles a segment by its marker and the position of its content. */
    interface Segments {
        void visit(int marker, int at, int length);
    }

    /** Moves past the next marker of a scan; 0 at the end of the image. Bytes after that are not part of it. */
    int nextScan(int at, Segments segments) {
        while (true) {
            while (bytes.u8(at) != 0xFF) at++;
            while (bytes.u8(at) == 0xFF) at++;
            var marker = bytes.u8(at++);
            if (marker == START_OF_SCAN) return at;
            if (marker == END_OF_IMAGE) return 0;
            if (isAlone(marker)) continue;
            var length = bytes.u16(at);
            // Some writers get the length of a comment wrong; decoders look for the next marker then.
            if (length >= 2) segments.visit(marker, at + 2, length - 2);
            at += Math.max(2, length);
        }
    }

    private void segment(int marker, int at, int length) {
        if (isFrame(marker)) {
            height = bytes.u16(at + 1);
            width = bytes.u16(at + 3);
            components = bytes.u8(at + 5);
            progressive = (marker & 3) == 2;
        } else if (marker == 0xE1 && exif == null && bytes.has(at, EXIF)) {
            exif = after(EXIF, at, length);
        } else if (marker == 0xE1 && xmp == null && bytes.has(at, XMP)) {
            xmp = after(XMP, at, length);
        } else if (marker == 0xED && resources == null && bytes.has(at, RESOURCES)) {
            resources = after(RESOURCES, at, length);
        } else if (marker == 0xE2 && bytes.has(at, ICC) && length > ICC.length() + 2 && profile.size() < MAX_PROFILE) {
            var part = bytes.slice(at + ICC.length() + 2, length - ICC.length() - 2);
            while (part.hasRemaining()) profile.write(part.get());
        }
    }

    private ByteBuffer after(String mark, int at, int length) {
        return bytes.slice(at + mark.length(), length - mark.length());
    }

    private ImageHeader withScans(ImageHeader header, int at) {
        try {
            for (var scans = 1; at > 0; scans++) {
                if (scans > MAX_SCANS) return header.unrenderable();
                at = nextScan(at, (marker, start, length) -> {});
            }
            return header;
        } catch (IndexOutOfBoundsException cutOff) {
            return header.withCut(true);
        }
    }

    /** The frame markers C0 to CF, without the three among them that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAlone(int marker) {
        return marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
    }
}
