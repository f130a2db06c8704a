package app.darkslide.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The most common passwords, from {@code passwords/common.txt}; a file beside it names their source. */
final class CommonPasswords {
    private static final int MIN_LENGTH = 6;
    private static final Set<String> ALL = read();
    private static final int MAX_LENGTH =
            ALL.stream().mapToInt(String::length).max().orElseThrow();

    private CommonPasswords() {}

    /** The common passwords that are part of a password, or all of it. */
    static Stream<String> within(String password) {
        return IntStream.rangeClosed(0, password.length() - MIN_LENGTH)
                .boxed()
                .flatMap(
                        from -> IntStream.rangeClosed(from + MIN_LENGTH, Math.min(password.length(), from + MAX_LENGTH))
                                .mapToObj(to -> password.substring(from, to)))
                .filter(ALL::contains);
    }

    private static Set<String> read() {
        var in = CommonPasswords.class.getResourceAsStream("/passwords/common.txt");
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
