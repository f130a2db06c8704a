package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.dates.Precision;
import app.darkslide.renditions.PhotoMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    private static final String ROW = """
            "row":{"revision":1,"mediaType":"image/jpeg","size":3148102,"width":4032,"height":3024,\
            "takenAt":"2015-05-01T12:30:00Z","createdAt":"2026-11-23T20:15:30.123456Z"}}""";

    private static final String NOW =
            withRow(GOLDEN.replace("\"source\":\"file-name\"", "\"source\":\"file-name\",\"precision\":\"second\""));

    private final OwnerKey key = OwnerKey.random();
    private final Image image = new Image();

    SealedDetailsTest() {
        image.id = UUID.randomUUID();
        image.mediaType = "image/jpeg";
        image.size = 3_148_102;
        image.width = 4032;
        image.height = 3024;
        image.takenAt = Instant.parse("2015-05-01T12:30:00Z");
        image.createdAt = Instant.parse("2026-11-23T20:15:30.123456Z");
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
        image.sealedRevision = 1;
        var again = opened(NOW);
        image.sealedRevision = 0;
        assertEquals(NOW, written(again));
    }

    @Test
    void thePrecisionOfADateIsKept() {
        for (var precision : Precision.values()) {
            image.sealedRevision = 0;
            var sealed = GOLDEN.replace(
                    "\"file-name\"",
                    "\"file-name\",\"precision\":\"" + precision.name().toLowerCase(Locale.ROOT) + '"');
            assertEquals(precision, opened(sealed).taken().precision());
            assertEquals(withRow(sealed), written(opened(sealed)));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var little = "{\"fileName\":\"a.png\",\"sha256\":\"AA==\"}";
        assertEquals(withRow(little), written(opened(little)));
    }

    @Test
    void whatALaterReleaseAddedIsPassedOver() {
        assertEquals(
                "a.png", opened("{\"fileName\":\"a.png\",\"mood\":\"blue\"}").fileName());
    }

    static Stream<Arguments> changesOfARow() {
        return Stream.of(
                change("the revision", image -> image.sealedRevision++),
                change("the revision, as if there had been none", image -> image.sealedRevision = 0),
                change("the media type", image -> image.mediaType = "image/png"),
                change("the size", image -> image.size++),
                change("the width", image -> image.width = null),
                change("the height", image -> image.height++),
                change("the date", image -> image.takenAt = image.takenAt.plusNanos(1000)),
                change("the date of the upload", image -> image.createdAt = image.createdAt.minusSeconds(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesOfARow")
    void aChangeBesideTheSealIsNoticed(String what, Consumer<Image> change) {
        image.setDetails(opened(GOLDEN), key);
        assertEquals("IMG_1034.jpg", SealedDetails.open(image, key).fileName());
        change.accept(image);
        assertThrows(SealBrokenException.class, () -> SealedDetails.open(image, key));
    }

    @Test
    void whatChangesByItselfIsNotPartOfTheSeal() {
        image.setDetails(opened(GOLDEN), key);
        image.deletedAt = Instant.now();
        image.damaged = true;
        image.revision++;
        image.renditionsVersion++;
        assertEquals("IMG_1034.jpg", SealedDetails.open(image, key).fileName());
    }

    @Test
    void anOlderRecordThatIsPutBackIsNoticed() {
        var first = opened(GOLDEN);
        var unbound = image.details;
        image.setDetails(first, key);
        var older = image.details;
        image.setDetails(first, key);
        for (var old : List.of(unbound, older)) {
            image.details = old;
            assertThrows(SealBrokenException.class, () -> SealedDetails.open(image, key));
        }
    }

    private static Arguments change(String what, Consumer<Image> change) {
        return Arguments.of(what, change);
    }

    private static String withRow(String json) {
        return json.substring(0, json.length() - 1) + ',' + ROW;
    }

    private Details opened(String json) {
        image.details = key.seal(json.getBytes(StandardCharsets.UTF_8), image.id);
        return SealedDetails.open(image, key);
    }

    private String written(Details details) {
        image.setDetails(details, key);
        return new String(key.open(image.details, image.id), StandardCharsets.UTF_8);
    }
}
