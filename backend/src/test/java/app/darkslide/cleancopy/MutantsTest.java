package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged and forged files have a clean copy or none; none brings a secret with it, and none takes long. */
class MutantsTest {
    private static final int MUTANTS = Integer.getInteger("darkslide.mutants", 300);
    /** What is read of a file to find its plan: each byte once in pieces, and some of them again for tables. */
    private static final int TIMES_READ = 40;

    private static final int WINDOW = 8 << 10;

    static Stream<Carrier> carriers() {
        return Mutants.carriers();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    @Timeout(60)
    void tell_nothing_either(Carrier carrier) throws Exception {
        var random = new Random(carrier.name().hashCode());
        var planned = 0;
        var leaks = new TreeSet<Integer>();
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = Mutants.of(carrier.bytes(), random);
            var original = new Channel(mutant);
            var copy = CleanCopy.of(original);
            assertTrue(original.read <= (long) TIMES_READ * (mutant.length + WINDOW), original.read + " bytes read");
            if (copy.isEmpty()) continue;
            planned++;
            var clean = Channel.written(copy.get(), original, 0, copy.get().size());
            assertEquals(copy.get().size(), clean.length);
            if (Secrets.wordsAreIn(clean)) leaks.add(i);
        }
        assertEquals(new TreeSet<Integer>(), leaks);
        assertTrue(planned > 0, "or it would prove nothing");
    }
}
