package app.darkslide.changes;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a client has followed the changes, as {@code 4711}, or {@code 100-4711} while it still goes through what was there when
 * it began at 4711: deletions below that concern only images that it has never seen.
 *
 * @param number all changes up to here are known
 * @param begun the last number when the client began with nothing; 0 once it has come that far
 */
record Place(long number, long begun) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?");

    /** With nothing. */
    static Place beginning(Numbers numbers) {
        return new Place(0, numbers.last());
    }

    static Place parse(String since) {
        var parts = TEXT.matcher(since);
        if (!parts.matches())
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "since is not the next of an earlier answer. Begin without it.",
                    List.of(new FieldError("since", "must be the next of an earlier answer")));
        return new Place(Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Long.parseLong(parts.group(2)));
    }

    Place at(long further) {
        return new Place(further, further < begun ? begun : 0);
    }

    /** @throws ProblemException 410 if a deletion may be missing, or the numbers are not those that it has seen */
    void requireKnown(Numbers numbers) {
        if (Math.max(number, begun) < numbers.forgotten() || Math.max(number, begun) > numbers.last())
            throw new ProblemException(
                    ProblemType.CHANGES_FORGOTTEN,
                    "What was deleted since then is not known any more. Begin without since.");
    }

    @Override
    public String toString() {
        return begun == 0 ? String.valueOf(number) : number + "-" + begun;
    }
}
