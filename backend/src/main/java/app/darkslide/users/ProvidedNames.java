package app.darkslide.users;

import java.text.Normalizer;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** User names for somebody whom a provider names in its own way. They can change theirs later. */
final class ProvidedNames {
    private static final int MIN = 3;
    private static final int MAX = 32;
    private static final int NUMBERED = 9;

    private ProvidedNames() {}

    /**
     * Valid ones, from the best on; the last is random enough to be free.
     *
     * @param preferred at the provider, or null
     */
    static Stream<String> of(String preferred, String email) {
        var base = Stream.of(preferred, email)
                .filter(text -> text != null)
                .map(ProvidedNames::valid)
                .filter(name -> name.length() >= MIN)
                .findFirst()
                .orElse("user");
        var numbered = IntStream.rangeClosed(2, NUMBERED).mapToObj(String::valueOf);
        var random = Stream.generate(() -> UUID.randomUUID().toString().substring(0, 8))
                .limit(3);
        return Stream.concat(Stream.of(base), Stream.concat(numbered, random).map(end -> with(base, end)));
    }

    /** Without accents, and before an at sign, which would make it an address. */
    private static String valid(String text) {
        var plain = Normalizer.normalize(text.split("@", 2)[0], Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        var name = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        return name.substring(0, Math.min(name.length(), MAX));
    }

    private static String with(String base, String end) {
        return base.substring(0, Math.min(base.length(), MAX - end.length() - 1)) + "-" + end;
    }
}
