package app.darkslide.packaged;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set up wrong, or by half, does not start, and says so in a sentence. */
class RefusedSettingsIT extends PackagedTest {
    @ParameterizedTest
    @CsvSource({
        "public-url=photos.example.org, DARKSLIDE_PUBLIC_URL has to be an address",
        "mail.host=localhost, but not DARKSLIDE_PUBLIC_URL",
        "oidc.client-id=darkslide, but not DARKSLIDE_OIDC_ISSUER",
    })
    void refusesToStart(String setting, String sentence) throws Exception {
        try (var service = Service.launch(directory, "-Ddarkslide." + setting)) {
            service.assertRefusedWith(sentence);
        }
    }
}
