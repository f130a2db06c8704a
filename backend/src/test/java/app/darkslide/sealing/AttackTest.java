package app.darkslide.sealing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes in the blob store of the running service; its owner then asks for the picture. */
@QuarkusTest
class AttackTest {
    private static final int SEGMENT = 64 * 1024;

    /** How much of the picture the first segment holds. */
    private static final int FIRST = SEGMENT - 40 - 16;

    private static final byte[] PICTURE = Pictures.noise(1000, 800, 99);
    private static final String NAME = "Attacked Meadow.jpg";

    private static Person person;
    private static String image;
    private static Map<String, byte[]> files;

    @BeforeEach
    void upload() {
        if (person != null) {
            person = person.signedInAgain(); // all attacks together can take longer than a token lives
            return;
        }
        assertThat(PICTURE.length, greaterThan(4 * SEGMENT));
        person = Person.signedUp();
        image = person.uploaded(NAME, PICTURE);
        files = Store.copy(image);
    }

    @AfterEach
    void putBack() {
        Store.restore(image, files);
    }

    static Stream<Arguments> changesThatAreSeenBeforeAnythingIsSent() {
        return Stream.of(
                attack("a bit flipped in the first byte", file -> flipped(file, 0)),
                attack("a bit flipped in the salt", file -> flipped(file, 20)),
                attack("a bit flipped in the nonce prefix", file -> flipped(file, 39)),
                attack("a bit flipped at the start of the content", file -> flipped(file, 40)),
                attack("a bit flipped at the end of the first segment", file -> flipped(file, SEGMENT - 1)),
                attack("the last byte cut", file -> Arrays.copyOf(file, file.length - 1)),
                attack("cut in the middle", file -> Arrays.copyOf(file, file.length / 2)),
                attack("cut at the first edge of a segment", file -> Arrays.copyOf(file, SEGMENT)),
                attack("cut at the second edge of a segment", file -> Arrays.copyOf(file, 2 * SEGMENT)),
                attack("emptied", file -> new byte[0]),
                attack("a byte appended", file -> Arrays.copyOf(file, file.length + 1)),
                attack("the first two segments swapped", file -> swapped(file, 0, 1)),
                attack("replaced by the picture itself, in clear", file -> PICTURE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesThatAreSeenBeforeAnythingIsSent")
    void isAnsweredByAProblem(String attack, UnaryOperator<byte[]> change) throws Exception {
        try (var log = new CapturedLog()) {
            change("original", change);
            assertTrue(content(null).isProblem());
            assertTrue(content("bytes=0-99").isProblem());
            toldInTheLog(log, "original");
        }
    }

    static Stream<Arguments> changesFurtherBehind() {
        return Stream.of(
                attack("a bit flipped in the middle", file -> flipped(file, file.length / 2)),
                attack("a bit flipped in the last byte", file -> flipped(file, file.length - 1)),
                attack("two segments swapped", file -> swapped(file, 2, 3)),
                attack("a segment repeated", AttackTest::repeated));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesFurtherBehind")
    void cutsTheAnswerOffAfterWhatIsRight(String attack, UnaryOperator<byte[]> change) throws Exception {
        try (var log = new CapturedLog()) {
            change("original", change);
            var fetched = content(null);
            assertFalse(fetched.whole() && fetched.status() == 200, "passed off as the whole");
            if (!fetched.isProblem()) assertRightAsFarAsItGoes(fetched);
            toldInTheLog(log, "original");
        }
    }

    @Test
    void aRangeBesidesTheDamageIsServedAndOneAcrossItIsNot() throws Exception {
        change("original", file -> flipped(file, 2 * SEGMENT + 1000));
        var before = content("bytes=0-" + (FIRST - 1));
        assertEquals(206, before.status());
        assertArrayEquals(Arrays.copyOf(PICTURE, FIRST), before.body());
        var behind = content("bytes=" + (PICTURE.length - 50) + "-");
        assertArrayEquals(Arrays.copyOfRange(PICTURE, PICTURE.length - 50, PICTURE.length), behind.body());
        var at = FIRST + SEGMENT - 16 + 900;
        assertTrue(content("bytes=" + at + "-" + (at + 10)).isProblem());
        assertTrue(content("bytes=" + (at - 2000) + "-" + (at + 10)).isProblem());
    }

    @ParameterizedTest
    @CsvSource({"thumbnail, 0", "thumbnail, 45", "thumbnail, -1", "preview, 0", "preview, 45", "preview, -1"})
    void aBitFlippedInARenditionIsAnsweredByAProblem(String part, int index) throws Exception {
        try (var log = new CapturedLog()) {
            change(part, file -> flipped(file, Math.floorMod(index, file.length)));
            assertTrue(Fetched.by(person, "/images/" + image + "/" + part, null).isProblem());
            toldInTheLog(log, part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thumbnail", "preview"})
    void aRenditionThatIsCutIsAnsweredByAProblem(String part) throws Exception {
        change(part, file -> Arrays.copyOf(file, file.length - 1));
        assertTrue(Fetched.by(person, "/images/" + image + "/" + part, null).isProblem());
    }

    /** A problem's text in the place of the rest would have just the length that the answer had told. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 150, 200, 1000})
    void aCutAnswerIsNeverFilledUp(int behind) throws Exception {
        var first = 2 * SEGMENT;
        change("original", file -> flipped(file, 3 * SEGMENT + 8));
        var damaged = FIRST + 2 * (SEGMENT - 16);
        for (int attempt = 0; attempt < 10; attempt++) { // as it would be a race
            var fetched = content("bytes=" + (damaged - first) + "-" + (damaged + behind - 1));
            assertFalse(fetched.whole() && fetched.status() == 206, "passed off as the whole");
            if (fetched.isProblem()) continue;
            var right = Arrays.copyOfRange(PICTURE, damaged - first, damaged - first + fetched.body().length);
            assertArrayEquals(right, fetched.body());
        }
    }

    @Test
    void theThumbnailInThePlaceOfTheOriginalAndBackIsDetected() throws Exception {
        StoredPart.original(image).write(files.get("thumbnail"));
        StoredPart.of(image, "thumbnail").write(files.get("original"));
        assertTrue(content(null).isProblem());
        assertTrue(Fetched.by(person, "/images/" + image + "/thumbnail", null).isProblem());
    }

    @Test
    void twoPicturesOfOneOwnerThatAreSwappedAreDetected() throws Exception {
        var other = person.uploaded("other.jpg", Pictures.jpeg(700, 500, 100));
        Store.restore(image, Store.copy(other));
        Store.restore(other, files);
        for (var id : new String[] {image, other})
            for (var part : new String[] {"content", "thumbnail", "preview"})
                assertTrue(
                        Fetched.by(person, "/images/" + id + "/" + part, null).isProblem(), part);
    }

    @Test
    void anotherPersonsFilesOfTheSamePictureReplayedAreDetected() throws Exception {
        var other = Person.signedUp();
        var theirs = other.uploaded(NAME, PICTURE);
        Store.restore(image, Store.copy(theirs));
        for (var part : new String[] {"content", "thumbnail", "preview"})
            assertTrue(Fetched.by(person, "/images/" + image + "/" + part, null).isProblem(), part);
        assertArrayEquals(
                PICTURE,
                Fetched.by(other, "/images/" + theirs + "/content", null).body());
    }

    @Test
    void anOlderFileRestoredAfterDeletionIsNotServedNorTakenForTheNextUploadOfTheSame() throws Exception {
        var picture = Pictures.jpeg(700, 500, 101);
        var deleted = person.uploaded("again.jpg", picture);
        var copy = Store.copy(deleted);
        person.request().delete("/images/" + deleted + "?forever").then().statusCode(200);
        Store.restore(deleted, copy);
        assertEquals(
                404, Fetched.by(person, "/images/" + deleted + "/content", null).status());
        var again = person.uploaded("again.jpg", picture);
        Store.restore(again, copy);
        assertTrue(Fetched.by(person, "/images/" + again + "/content", null).isProblem());
    }

    @Test
    void aFileThatIsGoneIsAFaultAndNoEmptyPicture() throws Exception {
        StoredPart.original(image).delete();
        assertTrue(content(null).isProblem());
    }

    private void toldInTheLog(CapturedLog log, String part) {
        var told = log.security();
        assertThat(log.all(), told.size(), greaterThan(0));
        assertThat(told, everyItem(containsString(part + " of " + image)));
        assertThat(log.all(), not(containsString("Meadow")));
    }

    private static void assertRightAsFarAsItGoes(Fetched fetched) {
        assertThat(PICTURE.length, greaterThan(fetched.body().length));
        assertArrayEquals(Arrays.copyOf(PICTURE, fetched.body().length), fetched.body());
    }

    private Fetched content(String range) throws Exception {
        return Fetched.by(person, "/images/" + image + "/content", range);
    }

    private void change(String part, UnaryOperator<byte[]> change) {
        var file = StoredPart.of(image, part);
        file.write(change.apply(file.read()));
    }

    private static Arguments attack(String name, UnaryOperator<byte[]> change) {
        return Arguments.of(name, change);
    }

    private static byte[] flipped(byte[] file, int index) {
        var copy = file.clone();
        copy[index] ^= 1;
        return copy;
    }

    private static byte[] swapped(byte[] file, int one, int other) {
        var copy = file.clone();
        System.arraycopy(file, one * SEGMENT, copy, other * SEGMENT, SEGMENT);
        System.arraycopy(file, other * SEGMENT, copy, one * SEGMENT, SEGMENT);
        return copy;
    }

    private static byte[] repeated(byte[] file) {
        var copy = file.clone();
        System.arraycopy(file, 2 * SEGMENT, copy, 3 * SEGMENT, SEGMENT);
        return copy;
    }
}
