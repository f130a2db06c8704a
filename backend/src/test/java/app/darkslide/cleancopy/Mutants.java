package app.darkslide.cleancopy;

import app.darkslide.renditions.Pictures;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Files that are damaged or forged, the same ones for the same seed. */
public final class Mutants {
    private static final int LONGEST_SHIFT = 8;

    private Mutants() {}

    /** Not one so small that a changed bit often enough makes its comment a part of the codes in front of it. */
    public static Stream<Carrier> carriers() {
        return Carrier.all().filter(carrier -> !carrier.name().equals("JPEG of many scans"));
    }

    public static byte[] of(byte[] bytes, Random random) {
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
