package app.darkslide.keys;

import app.darkslide.files.PrivateFiles;
import app.darkslide.storage.DataDirectory;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The service's Ed25519 key pair, created at the first start and kept in {@code keys/tokens.pem}. */
@ApplicationScoped
public class TokenKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final KeyPair pair;

    TokenKeys(DataDirectory data) {
        var file = data.keys().resolve("tokens.pem");
        try {
            if (!Files.exists(file)) create(file);
            pair = read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key pair of the access tokens cannot be read: " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key pair of the access tokens is damaged: " + file
                            + ". Restore it from a backup, or delete it: then all users have to sign in again,"
                            + " and old deletion records are verified by the key that they carry.",
                    e);
        }
    }

    /** With the start, and not with the first request: other replicas begin with a copy of it. */
    void prepare(@Observes StartupEvent starting) {}

    public PrivateKey forSigning() {
        return pair.getPrivate();
    }

    public PublicKey forVerifying() {
        return pair.getPublic();
    }

    public ServiceKey published() {
        return ServiceKey.of(pair.getPublic());
    }

    /** Derives a secret of 32 bytes for another purpose, so that there is only one to keep. */
    public byte[] derive(String purpose) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, pair.getPrivate().getEncoded()).hmac(purpose);
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        try {
            PrivateFiles.create(
                    file,
                    pem(PRIVATE, fresh.getPrivate().getEncoded())
                            + pem(PUBLIC, fresh.getPublic().getEncoded()));
        } catch (FileAlreadyExistsException anotherReplicaWasFirst) {
            // Its pair is ours too.
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var text = Files.readString(file);
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(block(text, PUBLIC))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, PRIVATE))));
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END " + label + "-----\n";
    }

    private static byte[] block(String text, String label) {
        var block = Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END " + label + "-----")
                .matcher(text);
        if (!block.find()) throw new IllegalArgumentException("There is no " + label + " in it");
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
