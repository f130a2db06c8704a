package app.darkslide.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The app says problems in its user's language, so it has a sentence for each of them that its users can meet, and for no other. */
class ProblemSentencesTest {
    private static final Path SENTENCES = Path.of("../frontend/languages/en/problems.js");
    private static final Pattern KEY = Pattern.compile("^ {4}'?([a-z-]+)'?:", Pattern.MULTILINE);

    /** The app sends no request that these answer. */
    private static final Set<ProblemType> OF_OTHER_CLIENTS = EnumSet.of(
            ProblemType.SHARE_PASSWORD_REQUIRED,
            ProblemType.SHARE_NOT_OPEN,
            ProblemType.INSUFFICIENT_SCOPE,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.CHANGES_FORGOTTEN,
            ProblemType.RANGE_NOT_SATISFIABLE);

    @Test
    void everyTypeHasOne() throws IOException {
        var types = EnumSet.complementOf(EnumSet.copyOf(OF_OTHER_CLIENTS));
        assertEquals(slugs(types.stream().map(ProblemType::slug)), said("types"));
    }

    @Test
    void everyReasonHasOne() throws IOException {
        assertEquals(slugs(Arrays.stream(ProblemReason.values()).map(ProblemReason::slug)), said("reasons"));
    }

    @Test
    void everyRuleHasOne() throws IOException {
        assertEquals(slugs(Arrays.stream(FieldRule.values()).map(FieldRule::slug)), said("rules"));
    }

    private static Set<String> slugs(Stream<String> all) {
        return all.collect(toCollection(TreeSet::new));
    }

    private static Set<String> said(String group) throws IOException {
        var text = Files.readString(SENTENCES);
        var start = text.indexOf("\n  " + group + ": {\n");
        var entries = text.substring(start, text.indexOf("\n  },", start));
        return slugs(KEY.matcher(entries).results().map(MatchResult::group).map(key -> key.replaceAll("[ ':]", "")));
    }
}
