package app.darkslide.passkeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.webauthn4j.data.client.Origin;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://photos.example.org, photos.example.org",
        "https://photos.example.org:8443, photos.example.org",
        "http://localhost:8080, localhost",
        "http://photos.example.org,",
        "https://192.168.1.20:8443,",
        "https://[2001:db8::1],",
        "http://127.0.0.1:8080,",
    })
    void isTheHostWhereBrowsersMakePasskeysForIt(String publicUrl, String host) {
        assertEquals(Optional.ofNullable(host), RelyingParty.id(Optional.of(URI.create(publicUrl))));
    }

    @Test
    void isThisMachineAsLongAsNobodySaysMore() {
        assertEquals(Optional.of("localhost"), RelyingParty.id(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://photos.example.org, true",
        "https://photos.example.org:443, true",
        "https://photos.example.org:8443, false",
        "http://photos.example.org, false",
        "https://evil.photos.example.org, false",
        "https://photos.example.org.evil.example, false",
        "http://localhost, false",
    })
    void onlyItsOwnPagesMayAsk(String page, boolean may) {
        var publicUrl = Optional.of(URI.create("https://photos.example.org"));
        assertEquals(may, RelyingParty.isOurs(Origin.create(page), publicUrl));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, true", "http://localhost:5173, true", "http://127.0.0.1:8080, false"})
    void orThoseOfThisMachine(String page, boolean may) {
        assertEquals(may, RelyingParty.isOurs(Origin.create(page), Optional.empty()));
    }
}
