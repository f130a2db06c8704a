package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.dates.Precision;
import app.darkslide.renditions.PhotoMetadata;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What lies sealed in databases is opened for ever, whatever becomes of the names in the code. */
class SealedDetailsTest {
    private static final String GOLDEN = """
            {"fileName":"IMG_1034.jpg",\
            "sha256":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",\
            "taken":{"local":"2015-05-01T12:30:00","offset":"+02:00","source":"file-name"},\
            "camera":{"make":"Canon","model":"EOS 350D","lens":"EF50mm f/1.8 STM",\
            "exposureTime":0.005,"fNumber":2.8,"iso":200,"focalLength":18.0},\
            "location":{"latitude":51.483,"longitude":-3.1853,"altitude":111.3},\
            "placeholder":"3OcRJYB4"}""";

    /** Additions to what the first release wrote. */
    private static final String NOW =
            GOLDEN.replace("\"source\":\"file-name\"", "\"source\":\"file-name\",\"precision\":\"second\"");

    private final OwnerKey key = OwnerKey.random();
    private final Image image = new Image();

    SealedDetailsTest() {
        image.id = UUID.randomUUID();
    }

    @Test
    void whatWasSealedByTheFirstReleaseIsOpened() {
        var details = opened(GOLDEN);
        assertEquals("IMG_1034.jpg", details.fileName());
        assertEquals(32, details.sha256().length);
        assertEquals(
                new CaptureTime(
                        LocalDateTime.of(2015, 5, 1, 12, 30), "+02:00", CaptureTime.Source.FILE_NAME, Precision.SECOND),
                details.taken());
        assertEquals(
                new PhotoMetadata.Camera("Canon", "EOS 350D", "EF50mm f/1.8 STM", 0.005, 2.8, 200, 18.0),
                details.camera());
        assertEquals(new PhotoMetadata.Location(51.483, -3.1853, 111.3), details.location());
        assertArrayEquals(new byte[] {(byte) 0xdc, (byte) 0xe7, 0x11, 0x25, (byte) 0x80, 0x78}, details.placeholder());
    }

    @Test
    void whatIsSealedNowIsWrittenTheSameWay() {
        assertEquals(NOW, written(opened(GOLDEN)));
        assertEquals(NOW, written(opened(NOW)));
    }

    @Test
    void thePrecisionOfADateIsKept() {
        for (var precision : Precision.values()) {
            var sealed = NOW.replace("\"second\"", '"' + precision.name().toLowerCase(Locale.ROOT) + '"');
            assertEquals(precision, opened(sealed).taken().precision());
            assertEquals(sealed, written(opened(sealed)));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var little = "{\"fileName\":\"a.png\",\"sha256\":\"AA==\"}";
        assertEquals(little, written(opened(little)));
    }

    @Test
    void whatALaterReleaseAddedIsPassedOver() {
        assertEquals(
                "a.png", opened("{\"fileName\":\"a.png\",\"mood\":\"blue\"}").fileName());
    }

    private Details opened(String json) {
        image.details = key.seal(json.getBytes(StandardCharsets.UTF_8), image.id);
        return SealedDetails.open(image, key);
    }

    private String written(Details details) {
        return new String(key.open(SealedDetails.seal(details, key, image.id), image.id), StandardCharsets.UTF_8);
    }
}
