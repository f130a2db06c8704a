package app.darkslide.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.exportformat.ExportManifest;
import app.darkslide.zip.StoredFile;
import app.darkslide.zip.StoredZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    private static final byte[] PHOTO = "a photo".getBytes(StandardCharsets.UTF_8);
    private static final String PATH = "Photos/2024/a.jpg";
    private static final String EXPORT = "5a2c37fa-3ef7-4a2e-a1c1-5d0d3f6cf1b6";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void allIsThereAsItWas() throws IOException {
        part(1, 1, manifest(1, 1, PHOTO), PHOTO);
        assertEquals(0, verify(directory.toString()));
        assertSaid("1 archive with 1 photo was checked. All is there as it was.");
    }

    @Test
    void aPartThatIsMissingIsNamed() throws IOException {
        part(1, 3, manifest(1, 3, PHOTO), PHOTO);
        part(3, 3, manifest(3, 3, PHOTO), PHOTO);
        assertEquals(1, verify(directory.toString()));
        assertSaid("Part 2 of 3 of the export " + EXPORT + " is missing.");
        assertSaid("2 archives with 2 photos were checked. 1 problem was found.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0 archives with 0 photos were",
        "1, 0, 1 archive with 0 photos was",
        "1, 2, 1 archive with 2 photos was",
        "2, 1, 2 archives with 1 photo were"
    })
    void theSumIsSaidAsPeopleSayIt(int archives, int photos, String sentence) {
        var parts = IntStream.range(0, archives)
                .mapToObj(i -> new PartManifest(null, 1, null, 1, 1, copies(i == 0 ? photos : 0), null))
                .toList();
        new Findings(new PrintStream(said, true, StandardCharsets.UTF_8), false).sum(parts);
        assertSaid(sentence + " checked. All is there as it was.");
    }

    private static List<PartManifest.Image> copies(int count) {
        return Collections.nCopies(count, new PartManifest.Image(PATH, 0, ""));
    }

    @Test
    void whatIsAnotherPhotoIsNamed() throws IOException {
        part(1, 1, manifest(1, 1, PHOTO), "b photo".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, verify(directory.toString()));
        assertSaid(PATH + ": It is not what was exported: its SHA-256 is another one.");
    }

    @Test
    void everyByteThatIsFlippedIsNoticed() throws IOException {
        var file = part(1, 1, manifest(1, 1, PHOTO), PHOTO);
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("a photo");
        bytes[at] ^= 1;
        Files.write(file, bytes);
        assertEquals(1, verify(file.toString()));
        assertSaid(PATH + ": Its bytes are not those that the archive says");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 200})
    void oneThatIsCutOffIsNoArchive(int length) throws IOException {
        var file = part(1, 1, manifest(1, 1, PHOTO), PHOTO);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertEquals(1, verify(file.toString()));
        assertSaid("It is no ZIP archive that can be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.jpg", "/a.jpg", "Photos/../../a.jpg", "Photos\\a.jpg", "C:a.jpg", "Photos//a.jpg", "a/./b"
            })
    void aNameThatClimbsIsRefused(String name) throws IOException {
        write("climbing.zip", entry(name, PHOTO));
        assertEquals(1, verify(directory.toString()));
        assertSaid("Its name would lead out of the folder");
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() throws IOException {
        part(1, 1, manifest(1, 1, PHOTO).replace("a.jpg", "\\u001b[2J\\u202e.jpg"), PHOTO);
        assertEquals(1, verify(directory.toString()));
        assertSaid("Photos/2024/\uFFFD[2J\uFFFD.jpg: The manifest names it, and it is not there.");
    }

    @Test
    void aPhotoThatIsNamedTwiceIsReadOnce() throws IOException {
        var manifest = manifest(1, 1, PHOTO);
        var image = manifest.substring(manifest.indexOf("[{") + 1, manifest.indexOf("}]") + 1);
        part(1, 1, manifest.replace("[" + image + "]", "[" + image + "," + image + "]"), PHOTO);
        assertEquals(1, verify(directory.toString()));
        assertSaid(PATH + ": The manifest names it twice.");
    }

    @Test
    void twoOfOneNameAreRefused() throws IOException {
        write("twice.zip", entry(PATH, PHOTO), entry(PATH, PHOTO));
        assertEquals(1, verify(directory.toString()));
        assertSaid("Two files in it have this name.");
    }

    @Test
    void whatIsCompressedIsNotUnpacked() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("bomb"));
            zip.write(new byte[1_000_000]);
        }
        assertEquals(1, verify(directory.toString()));
        assertSaid("It is compressed, which no file of an export is.");
    }

    @Test
    void moreBytesThanThereAreAreRefused() throws IOException {
        var claim = new StoredFile(PATH, 1_000_000, 0, TIME);
        write("lying.zip", new StoredZip.Part(claim, (first, length, out) -> {}));
        assertEquals(1, verify(directory.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"format\":\"other\"}",
                "{\"format\":\"darkslide-export\",\"version\":1,\"export\":\"\\u001b[2J\",\"part\":1,\"parts\":2}",
                "{\"format\":\"darkslide-export\",\"version\":1,\"export\":\"" + EXPORT + "\",\"part\":2,\"parts\":1}",
                "{\"format\":\"darkslide-export\",\"version\":1,\"export\":\"" + EXPORT
                        + "\",\"part\":1,\"parts\":1,\"images\":[null]}"
            })
    void aManifestThatIsNoneIsNamed(String manifest) throws IOException {
        part(1, 1, manifest, PHOTO);
        assertEquals(1, verify(directory.toString()));
        assertSaid("darkslide/manifest-001.json: It ");
    }

    @Test
    void aLaterVersionIsRefused() throws IOException {
        part(1, 1, manifest(1, 1, PHOTO).replace("\"version\":1", "\"version\":2"), PHOTO);
        assertEquals(1, verify(directory.toString()));
        assertSaid("It is of version 2, which this Darkslide does not know yet.");
    }

    @Test
    void whatIsNotNamedAndWhatIsNotThereIsTold() throws IOException {
        write(
                "a.zip",
                entry("darkslide/manifest-001.json", manifest(1, 1, PHOTO).getBytes(StandardCharsets.UTF_8)),
                entry("other.jpg", PHOTO));
        assertEquals(1, verify("--json", directory.toString()));
        assertSaid("\"file\":\"other.jpg\",\"problem\":\"The manifest does not name it.\"");
        assertSaid("\"file\":\"" + PATH + "\",\"problem\":\"The manifest names it, and it is not there.\"");
    }

    @Test
    void whereThereIsNothingItCannotLook() {
        assertEquals(2, verify(directory.toString()));
        assertEquals(2, verify(directory.resolve("nowhere").toString()));
        assertEquals(2, verify());
        assertEquals(2, verify("--what"));
    }

    private static final LocalDateTime TIME = LocalDateTime.of(2024, 5, 12, 10, 11, 12);

    private int verify(String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyCommand(out, out).execute(List.of(arguments));
    }

    private void assertSaid(String text) {
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(text), said::toString);
    }

    private static String manifest(int part, int parts, byte[] photo) {
        return ("{\"format\":\"darkslide-export\",\"version\":1,\"export\":\"%s\",\"part\":%d,\"parts\":%d,\"later\":{},"
                        + "\"images\":[{\"path\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\"}]}")
                .formatted(EXPORT, part, parts, PATH, photo.length, DigestUtils.sha256Hex(photo));
    }

    private Path part(int part, int parts, String manifest, byte[] photo) throws IOException {
        return write(
                "darkslide-2024-05-12-%d-of-%d.zip".formatted(part, parts),
                entry(ExportManifest.path(part), manifest.getBytes(StandardCharsets.UTF_8)),
                entry(PATH, photo),
                entry(PATH + ".xmp", PHOTO));
    }

    private Path write(String name, StoredZip.Part... parts) throws IOException {
        var zip = new StoredZip(Stream.of(parts).toList());
        var bytes = new ByteArrayOutputStream();
        zip.write(0, zip.size(), bytes);
        return Files.write(directory.resolve(name), bytes.toByteArray());
    }

    private static StoredZip.Part entry(String name, byte[] content) {
        var crc32 = new CRC32();
        crc32.update(content);
        return new StoredZip.Part(
                new StoredFile(name, content.length, crc32.getValue(), TIME),
                (first, length, out) -> out.write(content, (int) first, (int) length));
    }
}
