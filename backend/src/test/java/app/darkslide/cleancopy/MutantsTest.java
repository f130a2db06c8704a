package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Pictures;
import java.util.Arrays;
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

    private static final int LONGEST_SHIFT = 8;
    private static final int WINDOW = 8 << 10;

    /** Not one so small that a changed bit often enough makes its comment a part of the codes in front of it. */
    static Stream<Carrier> carriers() {
        return Carrier.all().filter(carrier -> !carrier.name().equals("JPEG of many scans"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    @Timeout(60)
    void tell_nothing_either(Carrier carrier) throws Exception {
        var random = new Random(carrier.name().hashCode());
        var planned = 0;
        var leaks = new TreeSet<Integer>();
        for (var i = 0; i < MUTANTS; i++) {
            var mutant = mutant(carrier.bytes(), random);
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

    private static byte[] mutant(byte[] bytes, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> shifted(bytes, random);
            case 2 -> number(bytes.clone(), random);
            default -> changed(bytes.clone(), random);
        };
    }

    /** Some bytes, mostly near the front, where the structure is. */
    private static byte[] changed(byte[] bytes, Random random) {
        for (var count = 1 + random.nextInt(4); count > 0; count--) {
            var reach = random.nextBoolean() ? Math.min(bytes.length, 300) : bytes.length;
            var at = random.nextInt(reach);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt() : bytes[at] ^ 1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A length or position becomes a little larger or smaller, or has an extreme value. */
    private static byte[] number(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length - 4);
        switch (random.nextInt(4)) {
            case 0 -> Arrays.fill(bytes, at, at + 4, (byte) 0xFF);
            case 1 -> Arrays.fill(bytes, at, at + 4, (byte) 0);
            default -> bytes[at] += (byte) (random.nextInt(41) - 20);
        }
        return bytes;
    }

    /** A few bytes are missing or too many. A longer cut would make texts into coded pixels, and those are not looked at. */
    private static byte[] shifted(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length - LONGEST_SHIFT);
        var count = 1 + random.nextInt(LONGEST_SHIFT);
        if (random.nextBoolean()) return Pictures.insert(bytes, at, new byte[count]);
        var shorter = Arrays.copyOf(bytes, bytes.length - count);
        System.arraycopy(bytes, at + count, shorter, at, shorter.length - at);
        return shorter;
    }
}
