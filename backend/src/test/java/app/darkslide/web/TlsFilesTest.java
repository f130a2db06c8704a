package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.SelfSigned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsFilesTest {
    @TempDir
    Path directory;

    private SelfSigned own;

    @BeforeEach
    void make() throws Exception {
        own = SelfSigned.create(directory, "own");
    }

    @Test
    void bothOrNeitherAreRight() {
        assertEquals(Optional.empty(), TlsFiles.refusal(Optional.empty(), Optional.empty()));
        assertEquals(Optional.empty(), refusal(own.certificate(), own.key()));
    }

    @Test
    void oneAloneIsRefused() {
        assertEquals(
                Optional.of("DARKSLIDE_TLS_CERTIFICATE is set without DARKSLIDE_TLS_KEY: https needs both."),
                TlsFiles.refusal(Optional.of(own.certificate()), Optional.empty()));
        assertEquals(
                Optional.of("DARKSLIDE_TLS_KEY is set without DARKSLIDE_TLS_CERTIFICATE: https needs both."),
                TlsFiles.refusal(Optional.empty(), Optional.of(own.key())));
    }

    @Test
    void aFileThatIsNotThereIsRefusedByItsName() {
        var missing = directory.resolve("missing.pem");
        assertEquals(
                Optional.of("The file that DARKSLIDE_TLS_KEY names cannot be read: " + missing),
                refusal(own.certificate(), missing));
        assertEquals(
                Optional.of("The file that DARKSLIDE_TLS_CERTIFICATE names cannot be read: " + directory),
                refusal(directory, own.key()));
    }

    @Test
    void whatIsNoCertificateOrNoKeyIsRefused() throws Exception {
        var garbage = Files.writeString(directory.resolve("garbage.pem"), "garbage");
        for (var refusal : new Optional[] {refusal(garbage, own.key()), refusal(own.certificate(), garbage)})
            assertTrue(refusal.get().toString().contains("are no certificate and private key"), refusal.toString());
        var swapped = refusal(own.key(), own.certificate());
        assertTrue(swapped.get().contains("are no certificate and private key"), swapped.toString());
    }

    @Test
    void theKeyOfAnotherCertificateIsRefused() throws Exception {
        var other = SelfSigned.create(Files.createDirectory(directory.resolve("other")), "other");
        assertEquals(
                Optional.of("The private key in " + other.key() + " is not that of the certificate in "
                        + own.certificate() + "."),
                refusal(own.certificate(), other.key()));
    }

    private static Optional<String> refusal(Path certificate, Path key) {
        return TlsFiles.refusal(Optional.of(certificate), Optional.of(key));
    }
}
