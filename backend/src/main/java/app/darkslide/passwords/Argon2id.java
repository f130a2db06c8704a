package app.darkslide.passwords;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id of version 1.3 (RFC 9106), in the PHC string format. Each thread keeps its memory for the next password: as
 * garbage, 19 MiB of small arrays a sign-in would stop the whole service for a tenth of a second every few sign-ins.
 *
 * @param kibibytes of memory
 */
record Argon2id(int kibibytes, int passes, int lanes) {
    /** As OWASP recommends. */
    static final Argon2id RECOMMENDED = new Argon2id(HashingPool.HASH_BYTES / 1024, 2, 1);

    private static final int VALUE_BYTES = 32;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final ThreadLocal<BlockPool> MEMORY = ThreadLocal.withInitial(
            () -> new FixedBlockPool(HashingPool.HASH_BYTES / 1024 + 8)); // and a few for intermediate results

    /** @param phc a hash of {@link #hash} or of another program */
    static Argon2id of(String phc) {
        var parts = parts(phc);
        return new Argon2id(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    static boolean matches(String password, String phc) {
        var parts = parts(phc);
        var salt = Base64.getDecoder().decode(parts.group(4));
        var value = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(value, of(phc).value(password, salt, value.length));
    }

    String hash(String password, byte[] salt) {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        kibibytes,
                        passes,
                        lanes,
                        base64.encodeToString(salt),
                        base64.encodeToString(value(password, salt, VALUE_BYTES)));
    }

    private byte[] value(String password, byte[] salt, int length) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .withBlockPool(MEMORY.get())
                .build());
        var value = new byte[length];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), value);
        return value;
    }

    private static Matcher parts(String phc) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) throw new IllegalArgumentException("This is no hash by argon2id");
        return parts;
    }
}
