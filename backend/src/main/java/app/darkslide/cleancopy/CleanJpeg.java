package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of a JPEG what codes pixels, its profile, and of JFIF, Adobe and EXIF the few numbers that change how it is shown. It ends where
 * its first image ends: what lies behind are previews, gain maps and motion.
 */
final class CleanJpeg {
    private static final int END = 0xD9;
    private static final String EXIF = "Exif\0\0";
    private static final int PIECE = 64 << 10;
    /** Encoders write about ten. Each begins with a piece of its own. */
    private static final int MOST_SCANS = 200;

    private static final int MOST_SEGMENTS = 2000;

    /** Version 1.1, no thumbnail; unit and density are those of the original. */
    private static final byte[] JFIF = segment(0xE0, new byte[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});

    private static final int DENSITY = 7;
    private static final int DENSITY_BYTES = 5;
    private static final int ADOBE_BYTES = 12;

    private final Source in;
    private final Pieces out;
    private final JpegProfile profile;
    private final List<JpegSegment> kept = new ArrayList<>();
    private final byte[] piece = new byte[PIECE];
    private byte[] jfif = {};
    private byte[] adobe = {};
    private Essentials essentials;

    CleanJpeg(Source in, Pieces out) {
        this.in = in;
        this.out = out;
        profile = new JpegProfile(in);
    }

    void plan() throws IOException, NotCleanableException {
        var segment = JpegSegment.at(in, 2);
        for (; !segment.isScan(); segment = JpegSegment.behind(in, segment.to())) {
            if (segment.isNote()) note(segment);
            else table(segment);
        }
        profile.check();
        if (kept.stream().filter(JpegSegment::isFrame).count() != 1)
            throw new NotCleanableException("no frame, or two");
        out.put(new byte[] {(byte) 0xFF, (byte) 0xD8}).put(jfif).put(exif()).put(adobe);
        for (var each : kept) out.keep(each.at(), each.to());
        scans(segment);
    }

    private void note(JpegSegment segment) throws IOException, NotCleanableException {
        var at = segment.from();
        switch (segment.marker()) {
            case 0xE0 -> {
                if (in.has(at, "JFIF\0") && segment.length() >= JFIF.length - 4) jfif = jfif(at);
            }
            case 0xE1 -> {
                if (essentials == null && in.has(at, EXIF) && segment.length() > EXIF.length())
                    essentials = Essentials.of(in.bytes(at + EXIF.length(), (int) segment.length() - EXIF.length()));
            }
            case 0xE2 -> {
                if (profile.add(segment)) add(segment);
            }
            // How the colours were transformed: without it inks and, in some files, colours turn out wrong.
            case 0xEE -> {
                if (in.has(at, "Adobe") && segment.length() >= ADOBE_BYTES)
                    adobe = segment(0xEE, in.bytes(at, ADOBE_BYTES));
            }
            default -> {}
        }
    }

    private void table(JpegSegment segment) throws IOException, NotCleanableException {
        segment.check(in);
        add(segment);
    }

    private void add(JpegSegment segment) throws NotCleanableException {
        if (kept.size() == MOST_SEGMENTS) throw new NotCleanableException("too many segments");
        kept.add(segment);
    }

    private byte[] jfif(long at) throws IOException {
        var copy = JFIF.clone();
        System.arraycopy(in.bytes(at + DENSITY, DENSITY_BYTES), 0, copy, 4 + DENSITY, DENSITY_BYTES);
        return copy;
    }

    private byte[] exif() {
        var said = essentials == null ? Essentials.NONE : essentials;
        if (!profile.isEmpty()) said = said.besideProfile();
        if (said.isEmpty()) return new byte[0];
        var tiff = said.tiff();
        var content = Arrays.copyOf(EXIF.getBytes(StandardCharsets.US_ASCII), EXIF.length() + tiff.length);
        System.arraycopy(tiff, 0, content, EXIF.length(), tiff.length);
        return segment(0xE1, content);
    }

    private static byte[] segment(int marker, byte[] content) {
        var segment = new byte[4 + content.length];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) marker;
        segment[2] = (byte) (content.length + 2 >> 8);
        segment[3] = (byte) (content.length + 2);
        System.arraycopy(content, 0, segment, 4, content.length);
        return segment;
    }

    /** Scans with the tables between them, to the end of the image. */
    private void scans(JpegSegment first) throws IOException, NotCleanableException {
        var from = first.at();
        var segment = first;
        for (var scans = 0; segment.marker() != END; segment = next(segment)) {
            if (segment.isFrame()) throw new NotCleanableException("a second frame");
            if (segment.isScan() && ++scans > MOST_SCANS) throw new NotCleanableException("too many scans");
            if (segment.isNote()) {
                out.keep(from, segment.at());
                from = segment.to();
            } else segment.check(in);
        }
        out.keep(from, segment.to());
    }

    /** Only behind the header of a scan there is something else than the next one. */
    private JpegSegment next(JpegSegment segment) throws IOException, NotCleanableException {
        return JpegSegment.at(in, segment.isScan() ? endOfCodes(segment.to()) : segment.to());
    }

    /** The next marker behind coded pixels, in which 0xFF is followed by zero, and markers of restarts mean nothing else. */
    private long endOfCodes(long at) throws IOException, NotCleanableException {
        var previous = 0;
        for (int count; (count = in.read(at, piece)) > 0; at += count) {
            for (var i = 0; i < count; i++) {
                var value = piece[i] & 0xFF;
                if (previous == 0xFF && value != 0xFF && value != 0 && (value & 0xF8) != 0xD0) return at + i - 1;
                previous = value;
            }
        }
        throw new NotCleanableException("no end");
    }
}
