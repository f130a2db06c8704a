package app.darkslide.fsck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Prints what was found as soon as it is known: for people, or one JSON object in each line. It has ids and no names. */
final class Report {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final boolean asJson;
    private long found;
    private long repaired;

    Report(PrintStream out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    void add(Kind kind, UUID object, UUID owner, String part, Outcome outcome) {
        found++;
        if (outcome == Outcome.REPAIRED) repaired++;
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", kind.toString());
        values.put("object", object.toString());
        if (owner != null) values.put("owner", owner.toString());
        if (part != null) values.put("part", part);
        values.put("meaning", kind.text);
        values.put("depends", kind.depends);
        values.put("remedy", kind.remedy.toString());
        values.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        print(values, () -> "%s %s%s%s%n    %s. What depends on it: %s. %s."
                .formatted(
                        kind,
                        object,
                        part == null ? "" : "." + part,
                        owner == null || owner.equals(object) ? "" : " of the user " + owner,
                        capital(kind.text),
                        kind.depends,
                        said(kind, outcome)));
    }

    /** Something that keeps from mending, or that the operator should know. */
    void note(String sentence) {
        print(Map.of("note", sentence), () -> sentence);
    }

    /** The last line. */
    void summary(Map<String, Long> counts) {
        var values = new LinkedHashMap<String, Object>();
        values.put("summary", true);
        values.putAll(counts);
        values.put("findings", found);
        values.put("repaired", repaired);
        print(values, () -> {
            var text = new StringBuilder("Looked at: ");
            counts.forEach(
                    (what, count) -> text.append(count).append(' ').append(what).append(", "));
            return text.append(
                            found == 0
                                    ? "and all is sound."
                                    : "and found " + found + ", of which " + repaired + " were mended.")
                    .toString();
        });
    }

    boolean isSound() {
        return found == repaired;
    }

    private static String said(Kind kind, Outcome outcome) {
        return switch (outcome) {
            case REPAIRED ->
                kind.remedy == Remedy.MAKE_ANEW ? "Noted: the next start of the service makes it anew" : "Mended";
            case MARKED -> "Its owner sees now that it is damaged. To mend it: " + kind.remedy;
            case FOUND -> "To mend it: " + kind.remedy;
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void print(Map<String, ?> values, Supplier<String> text) {
        try {
            out.println(asJson ? JSON.writeValueAsString(values) : text.get());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
