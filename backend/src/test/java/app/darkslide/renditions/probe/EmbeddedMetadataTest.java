package app.darkslide.renditions.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedMetadataTest {
    private static final String XMP = "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>";
    private static final byte[] EXIF = Exif.ofPhone(6).bytes();

    static Stream<Arguments> carriers() {
        var rgb = Quadrants.rgb(40, 30);
        var profile = Pictures.swappedProfile();
        var xmp = XMP.getBytes(StandardCharsets.US_ASCII);
        var webp = Pictures.webp(rgb);
        return Stream.of(
                Arguments.of("JPEG", Pictures.withExif(Pictures.withProfile(Pictures.jpeg(rgb), profile), EXIF)),
                Arguments.of(
                        "PNG", Pictures.withChunk(Pictures.withPngProfile(Pictures.png(rgb), profile), "eXIf", EXIF)),
                Arguments.of(
                        "WebP",
                        Pictures.extendedWebp(
                                webp,
                                40,
                                30,
                                0x2C,
                                Pictures.riffChunk("ICCP", profile),
                                Pictures.join(Pictures.riffChunk("EXIF", EXIF), Pictures.riffChunk("XMP ", xmp)))),
                Arguments.of("AVIF", HeicFile.avif(120, 80).exif(EXIF).xmp(XMP).bytes()),
                Arguments.of(
                        "HEIC",
                        HeicFile.grid(128, 128)
                                .profile(profile)
                                .exif(EXIF)
                                .xmp(XMP)
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void hides_what_decoders_would_parse_and_nothing_else(String name, byte[] bytes) throws Exception {
        var file = Pictures.direct(bytes);
        var before = HeaderProbe.read(Pictures.direct(bytes));
        assertNotNull(before.blocks().exif());

        EmbeddedMetadata.hide(file, before.type());

        var after = HeaderProbe.read(file);
        assertNull(after.blocks().exif());
        assertNull(after.blocks().xmp());
        assertEquals(before.blocks().icc(), after.blocks().icc());
        assertEquals(before.width(), after.width());
        assertEquals(before.height(), after.height());
        assertEquals(bytes.length, file.limit());
    }

    @Test
    void hides_every_block_of_a_JPEG_that_has_many() throws Exception {
        var jpeg = Pictures.jpeg(Quadrants.rgb(8, 8));
        for (var i = 0; i < 5; i++) jpeg = Pictures.withExif(jpeg, EXIF);
        var file = Pictures.direct(jpeg);
        EmbeddedMetadata.hide(file, ImageType.JPEG);
        var hidden = new byte[file.limit()];
        file.get(0, hidden);
        assertFalse(new String(hidden, StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    /** It never reads or writes beyond the end, and it comes to an end. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void takes_any_bytes(String name, byte[] bytes) {
        var random = new Random(7);
        var type = ImageType.sniff(Pictures.direct(bytes)).orElseThrow();
        for (var round = 0; round < 300; round++) {
            var changed = Arrays.copyOf(bytes, 16 + random.nextInt(bytes.length - 16));
            for (var i = 0; i < 6; i++) changed[12 + random.nextInt(changed.length - 12)] = (byte) random.nextInt();
            EmbeddedMetadata.hide(Pictures.direct(changed), type);
        }
    }
}
