package app.darkslide.web;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Verifies the {@code Repr-Digest} header of RFC 9530 if it names a SHA-256. */
public final class ReprDigest {
    private static final Pattern SHA_256 = Pattern.compile("(?:^|[,\\s])sha-256=:([A-Za-z0-9+/]{43}=):");

    private ReprDigest() {}

    /** @param header null if there is none; then, and if it names other algorithms only, nothing is verified */
    public static void check(String header, byte[] sha256) {
        var named = sha256(header);
        if (named.isPresent() && !Arrays.equals(named.get(), sha256))
            throw new ProblemException(
                    ProblemType.DIGEST_MISMATCH,
                    "The bytes that arrived do not match the Repr-Digest header. The image was not stored; send it again.");
        if (named.isEmpty() && header != null && header.contains("sha-256"))
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "The Repr-Digest header is not written as sha-256=:<base64>:.");
    }

    /** @return the digest that the header names, if it names a SHA-256 */
    public static Optional<byte[]> sha256(String header) {
        if (header == null) return Optional.empty();
        var named = SHA_256.matcher(header);
        return named.find() ? Optional.of(Base64.getDecoder().decode(named.group(1))) : Optional.empty();
    }
}
