package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.testing.SelfSigned;
import java.nio.file.Path;
import javax.net.ssl.X509ExtendedKeyManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaceableKeyManagerTest {
    @TempDir
    Path directory;

    private final ReplaceableKeyManager manager = new ReplaceableKeyManager();

    @Test
    void aHandshakeEndsWithTheCertificateThatItBeganWith() throws Exception {
        var first = keys("first");
        manager.set(first);
        var begun = choose();
        manager.set(keys("second"));
        assertEquals("CN=first", name(begun));
        assertEquals(first.getPrivateKey(begun.substring(2)), manager.getPrivateKey(begun));
        assertEquals("CN=second", name(choose()));
        manager.set(keys("third"));
        assertNull(manager.getCertificateChain(begun));
        assertNull(manager.getPrivateKey(begun));
    }

    @Test
    void nothingIsChosenForAKindOfKeyThatItIsNot() throws Exception {
        manager.set(keys("only"));
        assertNull(manager.chooseEngineServerAlias("RSA", null, null));
    }

    private String choose() {
        return manager.chooseEngineServerAlias("EC", null, null);
    }

    private String name(String alias) {
        return manager.getCertificateChain(alias)[0].getSubjectX500Principal().getName();
    }

    private X509ExtendedKeyManager keys(String name) throws Exception {
        var own = SelfSigned.create(directory, name);
        return TlsFiles.keyManager(TlsFiles.pem(own.certificate(), own.key())).orElseThrow();
    }
}
