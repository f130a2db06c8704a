package app.darkslide.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.Optional;
import javax.net.ssl.X509ExtendedKeyManager;

/** An operator's certificate and its key, and what can be wrong with them. */
final class TlsFiles {
    private static final String CERTIFICATE = "DARKSLIDE_TLS_CERTIFICATE";
    private static final String KEY = "DARKSLIDE_TLS_KEY";

    private TlsFiles() {}

    /** Why the service cannot serve https by them, in a sentence; empty if it can, or shall not. */
    static Optional<String> refusal(Optional<Path> certificate, Optional<Path> key) {
        if (certificate.isEmpty() && key.isEmpty()) return Optional.empty();
        if (certificate.isEmpty()) return Optional.of(KEY + " is set without " + CERTIFICATE + ": https needs both.");
        if (key.isEmpty()) return Optional.of(CERTIFICATE + " is set without " + KEY + ": https needs both.");
        return unreadable(CERTIFICATE, certificate.get())
                .or(() -> unreadable(KEY, key.get()))
                .or(() -> unusable(certificate.get(), key.get()));
    }

    private static Optional<String> unreadable(String name, Path file) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) return Optional.empty();
        return Optional.of("The file that " + name + " names cannot be read: " + file.toAbsolutePath());
    }

    private static Optional<String> unusable(Path certificate, Path key) {
        try {
            if (keyManager(pem(certificate, key)).isPresent()) return Optional.empty();
        } catch (Exception e) { // it says no more of what is wrong with a file than which exception that was
            return Optional.of(certificate + " and " + key + " are no certificate and private key in PEM format without"
                    + " a password, or do not belong together.");
        }
        return Optional.of("The private key in " + key + " is not that of the certificate in " + certificate + ".");
    }

    /** Both files as they are now, as a value that equals another of the same content. */
    static PemKeyCertOptions pem(Path certificate, Path key) throws IOException {
        return new PemKeyCertOptions()
                .addCertValue(Buffer.buffer(Files.readAllBytes(certificate)))
                .addKeyValue(Buffer.buffer(Files.readAllBytes(key)));
    }

    /**
     * @return empty for a key that is not that of the certificate
     * @throws Exception for anything else but a certificate and a key
     */
    static Optional<X509ExtendedKeyManager> keyManager(PemKeyCertOptions pem) throws Exception {
        var alias = pem.loadKeyStore(null).aliases().nextElement();
        var manager = (X509ExtendedKeyManager) pem.getKeyManagerFactory(null).getKeyManagers()[0];
        return belong(manager.getCertificateChain(alias)[0], manager.getPrivateKey(alias))
                ? Optional.of(manager)
                : Optional.empty();
    }

    private static boolean belong(Certificate certificate, PrivateKey key) throws GeneralSecurityException {
        var algorithm =
                switch (key.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> key.getAlgorithm();
                };
        var signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        var signed = signature.sign();
        signature.initVerify(certificate);
        return signature.verify(signed);
    }
}
