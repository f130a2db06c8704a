package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.probe.EmbeddedMetadata;
import app.darkslide.renditions.probe.HeaderProbe;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every engine does with every picture that it says it renders. */
public abstract class RenditionEngineContract {
    private static final int W = 120;
    private static final int H = 80;
    private static final int TOLERANCE = 14;
    /** Half a step of the palette, which has 51 levels between two of its colours. */
    private static final int PALETTE = 26;

    /** What ink looks like depends on the press that one imagines. */
    private static final int INK = 80;

    private static final List<String> MARKS =
            List.of("Exif", "EXIF", "XMP ", "ICCP", "ICC_PROFILE", "ns.adobe.com", "eXIf", "tEXt", Exif.CAMERA);

    protected abstract RenditionEngine engine();

    /** What it renders, all of it: an engine that gives one up is found out here, and not by its tests growing fewer. */
    protected abstract Set<ImageType> types();

    /** So large that an engine that puts pixels on a disk at all does so with these. */
    protected byte[] large() {
        return Pictures.flatWebp(6000, 6000);
    }

    /** A picture and what it shows when it is upright. */
    protected record Case(String name, byte[] bytes, int width, int height, List<Color> corners, int tolerance) {
        public Case(String name, byte[] bytes) {
            this(name, bytes, W, H, Quadrants.UPRIGHT, TOLERANCE);
        }

        public Case in(List<Color> colours) {
            return new Case(name, bytes, width, height, colours, tolerance);
        }

        public Case sized(int width, int height) {
            return new Case(name, bytes, width, height, corners, tolerance);
        }

        public Case within(int tolerance) {
            return new Case(name, bytes, width, height, corners, tolerance);
        }
    }

    @Test
    void renders_these_types_and_no_others() {
        var renders = Stream.of(ImageType.values())
                .filter(type -> engine().renders(ImageHeader.of(type, 1, 1, false, Blocks.NONE)))
                .collect(Collectors.toSet());
        assertEquals(types(), renders);
        assertEquals(types(), rendered().map(each -> type(each.bytes)).collect(Collectors.toSet()));
    }

    @Test
    void puts_no_pixel_on_a_disk() throws Exception {
        var picture = large();
        assertEquals(Set.of(), ThisProcess.namelessFilesDuring(() -> render(picture)));
    }

    @TestFactory
    Stream<DynamicTest> shows_every_picture_upright_in_its_colours_and_without_metadata() {
        return rendered().map(each -> DynamicTest.dynamicTest(each.name, () -> check(each)));
    }

    @TestFactory
    Stream<DynamicTest> turns_every_picture_further_by_quarters() {
        return rendered().flatMap(each -> Stream.of(90, 180, 270)
                .map(rotation -> DynamicTest.dynamicTest(
                        each.name + ", and by " + rotation + " degrees", () -> checkTurned(each, rotation))));
    }

    @TestFactory
    Stream<DynamicTest> refuses_a_picture_that_is_cut_off_anywhere() {
        return cases().filter(each -> each.bytes.length > 300)
                .flatMap(each -> Stream.of(30, 60, 90, 99).map(percent -> cutOff(each, percent)));
    }

    @TestFactory
    Stream<DynamicTest> makes_pictures_smaller_and_never_larger() {
        return Stream.of(new int[][] {
                    {1, 1},
                    {1, 10_000},
                    {10_000, 1},
                    {479, 480},
                    {480, 481},
                    {2048, 3},
                    {2049, 3},
                    {3, 2049},
                    {4000, 3000},
                    {5000, 100}
                })
                .flatMap(size -> Stream.of(
                        new Case("JPEG", Pictures.jpeg(Quadrants.rgb(size[0], size[1]))).sized(size[0], size[1]),
                        new Case("PNG", Pictures.png(Quadrants.rgb(size[0], size[1]))).sized(size[0], size[1])))
                .filter(each -> renders(each.bytes))
                .map(each -> DynamicTest.dynamicTest(
                        each.name + " of " + each.width + " × " + each.height,
                        () -> checkSizes(each, render(each.bytes))));
    }

    @Test
    void keeps_transparency_and_writes_WebP_for_it() throws Exception {
        var image = Quadrants.transparent(W, H);
        for (var bytes : List.of(Pictures.png(image), Pictures.webp(image))) {
            if (!renders(bytes)) continue;
            var renditions = render(bytes);
            assertEquals("image/webp", renditions.preview().mediaType());
            var preview = decode(renditions.preview());
            assertEquals(0, preview.getRGB(W * 7 / 8, H * 7 / 8) >>> 24);
            assertEquals(255, preview.getRGB(W / 8, H / 8) >>> 24);
        }
    }

    @Test
    void writes_JPEG_when_an_alpha_channel_is_opaque_everywhere() throws Exception {
        var opaque = Pictures.png(Quadrants.image(W, H, BufferedImage.TYPE_INT_ARGB));
        if (renders(opaque)) assertEquals("image/jpeg", render(opaque).preview().mediaType());
    }

    @Test
    void reads_in_place_and_leaves_the_buffer_as_it_is() throws Exception {
        var buffer = Pictures.direct(any());
        engine().render(buffer, HeaderProbe.read(buffer), Reading.WHOLE);
        assertEquals(0, buffer.position());
        assertEquals(any().length, buffer.limit());
        assertEquals(ByteBuffer.wrap(any()), buffer);
    }

    @Test
    void works_for_several_threads_at_once() {
        var picture = any(); // made here: threads of a common pool have another class loader since Java 24
        var hashes = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> Arrays.hashCode(unchecked(picture).preview().bytes()))
                .distinct()
                .toList();
        assertEquals(1, hashes.size());
    }

    private byte[] any() {
        return rendered().findFirst().orElseThrow().bytes;
    }

    private Stream<Case> rendered() {
        return cases().filter(each -> renders(each.bytes));
    }

    private boolean renders(byte[] bytes) {
        try {
            return engine().renders(HeaderProbe.read(ByteBuffer.wrap(bytes)));
        } catch (UnsupportedImageException | UnreadableImageException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static ImageType type(byte[] bytes) {
        return ImageType.sniff(ByteBuffer.wrap(bytes)).orElseThrow();
    }

    /** The pictures of the contract; what the engine does not render is left out. */
    protected Stream<Case> cases() {
        var rgb = Quadrants.rgb(W, H);
        var cases = new ArrayList<Case>();
        IntStream.rangeClosed(1, 8).forEach(orientation -> cases.addAll(turned(orientation)));
        cases.add(new Case("progressive JPEG", Pictures.progressiveJpeg(rgb)));
        cases.add(new Case("grey JPEG", Pictures.jpeg(Quadrants.grey(W, H))).in(grey()));
        cases.add(new Case("CMYK JPEG", Pictures.cmykJpeg(W, H)).within(INK));
        cases.add(new Case("16-bit PNG", Pictures.png(Quadrants.sixteenBits(W, H))));
        cases.add(new Case("grey PNG", Pictures.png(Quadrants.grey(W, H))).in(grey()));
        cases.add(new Case("interlaced PNG", Pictures.interlacedPng(rgb)));
        cases.add(new Case("palette PNG", Pictures.png(Quadrants.image(W, H, BufferedImage.TYPE_BYTE_INDEXED)))
                .within(PALETTE));
        cases.add(new Case("JPEG of a scan for each component", Pictures.jpegOfManyScans(W, H, 1)).in(middleGrey()));
        cases.add(new Case("16-bit TIFF", Pictures.sixteenBitTiff(Quadrants.sixteenBits(W, H))));
        cases.add(new Case("CMYK TIFF", Pictures.cmykTiff(W, H)).within(INK));
        cases.add(new Case("GIF", Pictures.gif(rgb)));
        cases.add(new Case("animated GIF", Pictures.animatedGif(rgb, 5)));
        var webp = Pictures.webp(rgb);
        cases.add(new Case("WebP", webp));
        cases.add(new Case("animated WebP", Pictures.animatedWebp(webp, W, H, 3)));
        cases.add(new Case("BMP", Pictures.bmp(rgb)));
        var icc = Pictures.swappedProfile();
        cases.add(new Case("JPEG with a profile", Pictures.withProfile(Pictures.jpeg(rgb), icc)).in(swapped()));
        cases.add(new Case("PNG with a profile", Pictures.withPngProfile(Pictures.png(rgb), icc)).in(swapped()));
        cases.add(new Case("TIFF with a profile", Pictures.tiff(rgb, 1, icc)).in(swapped()));
        var iccp = Pictures.riffChunk("ICCP", icc);
        cases.add(new Case("WebP with a profile", Pictures.extendedWebp(webp, W, H, 0x20, iccp, new byte[0]))
                .in(swapped()));
        return cases.stream();
    }

    private static List<Case> turned(int orientation) {
        var stored = Quadrants.stored(W, H, orientation);
        var exif = Exif.ofPhone(orientation).bytes();
        var webp = Pictures.webp(stored);
        var chunk = Pictures.riffChunk("EXIF", exif);
        return List.of(
                new Case("JPEG turned by " + orientation, Pictures.withExif(Pictures.jpeg(stored), exif)),
                new Case("PNG turned by " + orientation, Pictures.withChunk(Pictures.png(stored), "eXIf", exif)),
                new Case("TIFF turned by " + orientation, Pictures.tiff(stored, orientation)),
                new Case(
                        "WebP turned by " + orientation,
                        Pictures.extendedWebp(webp, stored.getWidth(), stored.getHeight(), 8, new byte[0], chunk)));
    }

    protected static List<Color> grey() {
        return Quadrants.UPRIGHT.stream()
                .map(Quadrants::greyOf)
                .map(grey -> new Color(grey, grey, grey))
                .toList();
    }

    /** The colours of these corners of the upright picture. */
    protected static List<Color> corners(int... corners) {
        return Arrays.stream(corners).mapToObj(Quadrants.UPRIGHT::get).toList();
    }

    private static List<Color> middleGrey() {
        return Collections.nCopies(4, Color.GRAY);
    }

    /** Where red is green. */
    protected static List<Color> swapped() {
        return Quadrants.UPRIGHT.stream()
                .map(colour -> new Color(colour.getGreen(), colour.getRed(), colour.getBlue()))
                .toList();
    }

    private void check(Case each) throws Exception {
        var renditions = render(each.bytes);
        checkSizes(each, renditions);
        Quadrants.assertCorners(each.corners, decode(renditions.thumbnail()), each.tolerance);
        Quadrants.assertCorners(each.corners, decode(renditions.preview()), each.tolerance);
        checkBare(renditions.thumbnail());
        checkBare(renditions.preview());
        assertTrue(renditions.placeholder().length > 5 && renditions.placeholder().length < 30);
    }

    private void checkTurned(Case each, int rotation) throws Exception {
        var shown = each;
        for (var quarter = 0; quarter < rotation / 90; quarter++) {
            var corners = shown.corners;
            shown = shown.sized(shown.height, shown.width)
                    .in(List.of(corners.get(2), corners.get(0), corners.get(3), corners.get(1)));
        }
        var renditions = render(each.bytes, rotation);
        checkSizes(shown, renditions);
        Quadrants.assertCorners(shown.corners, decode(renditions.thumbnail()), shown.tolerance);
        Quadrants.assertCorners(shown.corners, decode(renditions.preview()), shown.tolerance);
    }

    private static void checkSizes(Case each, Renditions renditions) throws Exception {
        var preview = TargetSize.preview(each.width, each.height);
        checkSize(preview, renditions.preview());
        checkSize(TargetSize.inside(TargetSize.THUMBNAIL, preview.width(), preview.height()), renditions.thumbnail());
        assertEquals("image/webp", renditions.thumbnail().mediaType());
    }

    private static void checkSize(TargetSize expected, Rendition rendition) throws Exception {
        var header = HeaderProbe.read(ByteBuffer.wrap(rendition.bytes()));
        assertEquals(rendition.mediaType(), header.type().mediaType());
        assertEquals(expected.width(), header.width(), 1);
        assertEquals(expected.height(), header.height(), 1);
        assertTrue(header.width() <= TargetSize.PREVIEW && header.height() <= TargetSize.PREVIEW);
    }

    private static void checkBare(Rendition rendition) throws Exception {
        var text = new String(rendition.bytes(), StandardCharsets.ISO_8859_1);
        for (var mark : MARKS) assertFalse(text.contains(mark), mark + " in " + rendition.mediaType());
        var blocks = HeaderProbe.read(ByteBuffer.wrap(rendition.bytes())).blocks();
        assertNull(blocks.exif());
        assertNull(blocks.xmp());
        assertNull(blocks.icc());
    }

    private DynamicTest cutOff(Case each, int percent) {
        var part = Arrays.copyOf(each.bytes, each.bytes.length * percent / 100);
        return DynamicTest.dynamicTest(
                each.name + " at " + percent + " %",
                () -> assertThrows(Exception.class, () -> {
                    if (Inspection.of(Pictures.direct(part)).header().cut()) throw new IOException("seen before");
                    render(part);
                }));
    }

    protected static Inspection inspect(byte[] bytes) throws Exception {
        return Inspection.of(Pictures.direct(bytes));
    }

    protected Renditions render(byte[] bytes) throws Exception {
        return render(bytes, 0);
    }

    private Renditions render(byte[] bytes, int rotation) throws Exception {
        var picture = Pictures.direct(bytes);
        var header = Inspection.of(picture).turned(rotation).header();
        EmbeddedMetadata.hide(picture, header.type()); // as before every decoder
        return engine().render(picture, header, Reading.WHOLE);
    }

    private Renditions unchecked(byte[] bytes) {
        try {
            return render(bytes);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    protected static BufferedImage decode(Rendition rendition) throws IOException {
        var reader = Stream.iterate(ImageIO.getImageReadersByMIMEType(rendition.mediaType()), it -> it)
                .map(Iterator::next)
                .filter(each -> !each.getClass().getName().startsWith("com.luciad"))
                .findFirst()
                .orElseThrow();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(rendition.bytes()))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        }
    }
}
