package app.darkslide.cleancopy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The colour profile of a JPEG, whose parts are numbered, each with the number of all behind its own (ICC.1:2022, B.4). */
final class JpegProfile {
    private static final String MARK = "ICC_PROFILE\0";
    private static final int HEAD = MARK.length() + 2;
    private static final int MOST_PARTS = 255;

    private final Source in;
    private final List<JpegSegment> parts = new ArrayList<>();

    JpegProfile(Source in) {
        this.in = in;
    }

    /** Whether it is a part of it, which is remembered. */
    boolean add(JpegSegment segment) throws IOException, NotCleanableException {
        if (!in.has(segment.from(), MARK)) return false;
        if (segment.length() <= HEAD || parts.size() == MOST_PARTS) throw new NotCleanableException("a profile");
        parts.add(segment);
        return true;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All parts in order are a profile, and nothing else is in them. */
    void check() throws IOException, NotCleanableException {
        if (parts.isEmpty()) return;
        var length = 0L;
        for (var i = 0; i < parts.size(); i++) {
            var numbers = parts.get(i).from() + MARK.length();
            if (in.u8(numbers) != i + 1 || in.u8(numbers + 1) != parts.size())
                throw new NotCleanableException("a profile in disorder");
            length += parts.get(i).length() - HEAD;
        }
        var first = parts.get(0);
        if (first.length() < HEAD + IccProfile.HEADER) throw new NotCleanableException("a short profile");
        IccProfile.check(in.bytes(first.from() + HEAD, IccProfile.HEADER), length);
    }
}
