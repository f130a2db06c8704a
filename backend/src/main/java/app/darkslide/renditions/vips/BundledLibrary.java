package app.darkslide.renditions.vips;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The library that the build may have packed into the jar, as {@code renditions/libvips/<os>-<cpu>/libvips-cpp.so} with its
 * SHA-256 beside it. It is unpacked to {@code <directory>/<sha256>/} once, and exists there only as a whole and with that digest.
 */
final class BundledLibrary {
    private static final String FILE = "libvips-cpp.so";

    private BundledLibrary() {}

    /** Empty when there is none for this machine. */
    static Optional<Path> unpack(Path directory) throws IOException {
        var resource = "/renditions/libvips/" + platform() + "/" + FILE;
        try (var digest = BundledLibrary.class.getResourceAsStream(resource + ".sha256");
                var library = BundledLibrary.class.getResourceAsStream(resource)) {
            if (digest == null || library == null) return Optional.empty();
            var expected = new String(digest.readAllBytes(), StandardCharsets.US_ASCII).strip();
            var target = directory.resolve(expected).resolve(FILE);
            if (!Files.isRegularFile(target)) write(library, target, expected);
            return Optional.of(target);
        }
    }

    /** As the packages of the npm registry name it: {@code linux-x64}, {@code darwin-arm64}. */
    static String platform() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var cpu = System.getProperty("os.arch");
        return (os.startsWith("mac") ? "darwin" : os.startsWith("win") ? "win32" : "linux")
                + "-"
                + switch (cpu) {
                    case "amd64", "x86_64" -> "x64";
                    case "aarch64" -> "arm64";
                    default -> cpu;
                };
    }

    private static void write(InputStream library, Path target, String expected) throws IOException {
        Files.createDirectories(target.getParent());
        var unfinished = Files.createTempFile(target.getParent(), FILE, ".tmp");
        try {
            if (!copy(library, unfinished).equals(expected)) throw new IOException("it is not what was built in");
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Copies to a file and returns the digest of the copied bytes. */
    private static String copy(InputStream in, Path target) throws IOException {
        try (var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            Files.copy(digesting, target, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
