package app.darkslide.cleancopy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Previews;
import app.darkslide.renditions.Quadrants;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifInteropDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a visitor gets of a picture is the picture, all of it, and nothing else. */
class CleanCopyTest {
    /** Bytes of a frame that are compared; all of them have more. */
    private static final int FRAME = 60;

    static Stream<Carrier> carriers() {
        return Carrier.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void tells_nothing_but_the_picture(Carrier carrier) throws Exception {
        assertTrue(Secrets.areIn(carrier.bytes()), "or it would prove nothing");
        var clean = clean(carrier.bytes());
        Secrets.assertNoneIn(clean);
        Residue.assertNone(clean);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void looks_the_same(Carrier carrier) throws Exception {
        var clean = clean(carrier.bytes());
        assertArrayEquals(Previews.of(carrier.bytes()), Previews.of(clean));
        var before = Previews.header(carrier.bytes());
        var header = Previews.header(clean);
        assertEquals(before.type(), header.type());
        assertEquals(carrier.orientation(), header.orientation());
        assertEquals(before.blocks().icc(), header.blocks().icc());
        if (header.type() != ImageType.TIFF) assertEquals(before.frames(), header.frames());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void can_be_read_from_anywhere_to_anywhere(Carrier carrier) throws IOException {
        var original = new Channel(carrier.bytes());
        var copy = CleanCopy.of(original).orElseThrow();
        var whole = Channel.written(copy, original, 0, copy.size());
        assertEquals(copy.size(), whole.length);
        for (var from = 0; from < whole.length; from += 1 + whole.length / 97)
            for (var length : new int[] {1, 2, 100, whole.length - from}) {
                var to = Math.min(from + length, whole.length);
                var before = original.read;
                assertArrayEquals(
                        Arrays.copyOfRange(whole, from, to), Channel.written(copy, original, from, to - from));
                assertTrue(original.read - before <= to - from, "nothing else is read");
            }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void is_the_same_when_its_plan_was_kept(Carrier carrier) throws IOException {
        var original = new Channel(carrier.bytes());
        var copy = CleanCopy.of(original).orElseThrow();
        var kept = copy.toBytes();
        var again = CleanCopy.fromBytes(kept).orElseThrow();
        assertEquals(copy.size(), again.size());
        assertArrayEquals(
                Channel.written(copy, original, 0, copy.size()), Channel.written(again, original, 0, again.size()));
        kept[0]++;
        assertTrue(CleanCopy.fromBytes(kept).isEmpty(), "of another version");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void of_a_clean_copy_is_that_copy(Carrier carrier) throws IOException {
        var clean = clean(carrier.bytes());
        assertArrayEquals(clean, clean(clean));
    }

    @Test
    void has_all_pages_of_a_TIFF_but_those_that_show_another_in_small() throws Exception {
        for (var mark : List.of("II*\0", "MM\0*"))
            assertEquals(2, Previews.header(clean(Carrier.tiff(mark, false))).frames());
    }

    @Test
    void has_every_frame_of_an_animation() throws Exception {
        var gif = Carrier.gif(Pictures.animatedGif(Quadrants.rgb(40, 30), 3));
        assertEquals(frames(gif), frames(clean(gif)));
        for (var chunk : List.of("fdAT", "ANMF")) {
            var animated = carriers()
                    .filter(each -> text(each.bytes()).contains(chunk))
                    .findFirst()
                    .orElseThrow();
            var chunks = text(animated.bytes()).split(chunk);
            var last = chunks[chunks.length - 1].substring(0, FRAME);
            assertTrue(text(clean(animated.bytes())).contains(chunk + last));
        }
    }

    @Test
    void of_a_JPEG_is_without_bytes_that_lie_between_segments() throws Exception {
        var jpeg = Pictures.jpeg(Quadrants.rgb(40, 30));
        assertArrayEquals(clean(jpeg), clean(Pictures.insert(jpeg, 20, Secrets.text())));
    }

    @Test
    void of_a_HEIC_ends_with_the_last_box_of_it() throws Exception {
        var heic = HeicFile.grid(128, 100).bytes();
        for (var behind : List.of(Secrets.text(), new byte[7], new byte[100]))
            assertArrayEquals(heic, clean(Pictures.join(heic, behind)));
    }

    @Test
    void of_a_JPEG_in_Adobe_RGB_says_so_unless_a_profile_does() throws Exception {
        var adobe = Pictures.withExif(Pictures.jpeg(Quadrants.rgb(40, 30)), Secrets.adobeRgb(1));
        assertEquals("R03", interoperability(clean(adobe)));
        assertNull(interoperability(clean(Pictures.withProfile(adobe, Pictures.swappedProfile()))));
    }

    private static String interoperability(byte[] jpeg) throws Exception {
        var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                .getFirstDirectoryOfType(ExifInteropDirectory.class);
        return directory == null ? null : directory.getString(ExifInteropDirectory.TAG_INTEROP_INDEX);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<List<Integer>> frames(byte[] gif) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        var frames = new ArrayList<List<Integer>>();
        for (var i = 0; i < reader.getNumImages(true); i++) {
            var frame = reader.read(i);
            frames.add(Arrays.stream(frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth()))
                    .boxed()
                    .toList());
        }
        return frames;
    }

    private static byte[] clean(byte[] bytes) throws IOException {
        return Channel.cleaned(bytes).orElseThrow();
    }
}
