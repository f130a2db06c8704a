package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"https://photos.example.org", "https://photos.example.org/", " https://photos.example.org "})
    void aLinkHasItsSecretBehindTheHash(String setting) {
        assertEquals(
                "https://photos.example.org/reset#secret",
                new PublicUrl(Optional.of(setting)).link("/reset", "secret").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20:8080", "http://localhost:8080", "https://[2001:db8::1]"})
    void anAddressOfOnesOwnNetworkWillDo(String setting) {
        assertEquals(
                setting,
                new PublicUrl(Optional.of(setting)).origin().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "photos.example.org",
                "//photos.example.org",
                "ftp://photos.example.org",
                "https://",
                "https:photos",
                "https://photos.example.org/path",
                "https://photos.example.org?a",
                "https://photos.example.org#a",
                "https://user@photos.example.org",
                "https://photos example.org",
                "javascript:alert(1)"
            })
    void anythingElseIsRefusedInASentence(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new PublicUrl(Optional.of(setting)));
        assertTrue(refusal.getMessage().startsWith("DARKSLIDE_PUBLIC_URL has to be an address such as"));
    }

    @Test
    void withoutOneThereAreNoLinks() {
        assertTrue(new PublicUrl(Optional.empty()).link("/reset", "secret").isEmpty());
    }
}
