package app.darkslide.renditions;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes are, a picture is understood or refused, and the service lives. The normal run takes the seeds and a few
 * hundred changed ones; {@code JAZZER_FUZZ=1} in the environment and {@code -Dtest=EngineFuzzTest} search for more.
 */
class EngineFuzzTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    private static final int CHANGES = 12;
    /** The default of all pictures being decoded together. */
    private static final long BUDGET = 512 << 20;

    private static final ImagePipeline BEST = new ImagePipeline(TestConfig.of("decode-timeout", "PT10S"));
    private static final ImagePipeline JAVA =
            new ImagePipeline(TestConfig.of("libvips", "off", "decode-timeout", "PT10S"));

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_understood_or_refused(byte[] bytes) {
        tryWith(BEST, bytes);
        tryWith(JAVA, bytes);
    }

    @Test
    void pictures_that_are_changed_a_little_are_understood_or_refused() throws Throwable {
        var random = new Random(3);
        ThisProcess.assertPeak(BUDGET, () -> seeds().forEach(seed -> {
            for (var i = 0; i < CHANGES; i++) any_bytes_are_understood_or_refused(changed(seed, random));
        }));
    }

    static Stream<byte[]> seeds() {
        var rgb = Quadrants.rgb(40, 30);
        var exif = Exif.ofPhone(6).bytes();
        var webp = Pictures.webp(rgb);
        var profile = Pictures.swappedProfile();
        var xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                + " xmp:CreateDate='2021-06-05T12:30:15+02:00'/>";
        return List.of(
                Pictures.withExif(Pictures.jpeg(rgb), exif),
                Pictures.progressiveJpeg(rgb),
                Pictures.cmykJpeg(40, 30),
                Pictures.withProfile(Pictures.jpeg(rgb), Pictures.swappedProfile()),
                Pictures.withChunk(Pictures.png(rgb), "eXIf", exif),
                Pictures.interlacedPng(rgb),
                Pictures.withPngProfile(Pictures.png(Quadrants.sixteenBits(40, 30)), Pictures.swappedProfile()),
                Pictures.animatedGif(rgb, 3),
                webp,
                Pictures.animatedWebp(webp, 40, 30, 2),
                Pictures.tiff(rgb, 8),
                Pictures.bmp(rgb),
                HeicFile.quadrants(128, 100, 1, exif),
                HeicFile.grid(128, 100)
                        .mirrored(1)
                        .profile(profile)
                        .exif(exif)
                        .xmp(xmp)
                        .inPieces(3)
                        .bytes(),
                HeicFile.avif(120, 80).turned(1).exif(exif).xmp(xmp).bytes(),
                Pictures.jpegOfManyScans(40, 30, 2),
                Pictures.withPngProfile(Pictures.withPngProfile(Pictures.png(rgb), profile), profile),
                Pictures.tiff(rgb, 8, profile),
                Pictures.cmykTiff(40, 30),
                Pictures.flatWebp(300, 200),
                Pictures.withChunk(
                        Pictures.png(rgb),
                        "zTXt",
                        Notes.text("zTXt", "Raw profile type exif", Notes.rawProfile("exif", exif))),
                Pictures.withChunk(
                        Pictures.png(rgb), "tEXt", Notes.text("tEXt", "Creation Time", "2015:02:01 14:42:59")),
                Pictures.withSegment(Pictures.jpeg(rgb), 0xED, Notes.photoshop(Notes.dataSet(55, "19850704"))),
                Notes.gifWithXmp(Pictures.animatedGif(rgb, 1), xmp),
                RawFiles.dng(Pictures.jpeg(rgb), Pictures.jpeg(rgb)),
                RawFiles.orf(Pictures.jpeg(rgb)),
                RawFiles.raf(Pictures.jpeg(rgb)),
                HeicFile.grid(128, 100).alpha().clean(90, 80, 1, 1).bytes(),
                Stills.resource("quarters.jp2"),
                Stills.resource("quarters.jxl"),
                Stills.qoi(rgb),
                Stills.ppm(rgb),
                Stills.pam(rgb),
                Stills.psd(rgb, exif),
                Stills.tga(rgb, 24),
                RawFiles.cr3(Pictures.jpeg(rgb), Pictures.jpeg(rgb)),
                Stills.ico(Stills.iconBitmap(rgb), Pictures.png(rgb)),
                Stills.osTwoBmp(Quadrants.grey(40, 30)))
                .stream();
    }

    /** One to eight bytes, mostly near the front, where the structure is. */
    private static byte[] changed(byte[] seed, Random random) {
        var bytes = seed.clone();
        for (var count = 1 + random.nextInt(8); count > 0; count--) {
            var reach = random.nextBoolean() ? Math.min(bytes.length, 200) : bytes.length;
            bytes[random.nextInt(reach)] = (byte) random.nextInt();
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Anything but these exceptions is a finding. */
    private static void tryWith(ImagePipeline pipeline, byte[] bytes) {
        var picture = Pictures.direct(bytes);
        try {
            pipeline.render(picture, pipeline.inspect(picture), SOMEBODY);
        } catch (UnsupportedImageException | UnreadableImageException refused) {
            // As it should be.
        } catch (PipelineBusyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
