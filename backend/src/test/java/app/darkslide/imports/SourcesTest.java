package app.darkslide.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.ExportBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives and manifests that are not what they seem. */
class SourcesTest {
    /** In the central directory: the flags, the CRC, and the length before compression. */
    private static final int FLAGS = 8;

    private static final int CRC = 16;
    private static final int LENGTH = 24;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void anEntryThatIsWholeHasItsDigest() throws Exception {
        assertEquals(64, digest(bytes -> bytes).length());
    }

    @ParameterizedTest
    @CsvSource({"-1, length", "1, length", "1000000, length"})
    void anEntryOfAnotherLengthThanAnnouncedIsRefused(int more, String reason) {
        var e = assertThrows(RefusedFileException.class, () -> digest(changed(LENGTH, 300 + more)));
        assertThat(e.getMessage(), containsString(reason));
    }

    @Test
    void anEntryWithOtherBytesThanItsCrcIsRefused() {
        var e = assertThrows(RefusedFileException.class, () -> digest(changed(CRC, 7)));
        assertThat(e.getMessage(), containsString("the CRC differs"));
    }

    @Test
    void anEncryptedArchiveIsNamedAsOne() {
        var e = assertThrows(RefusedFileException.class, () -> digest(changed(FLAGS, 1)));
        assertThat(e.getMessage(), containsString("is encrypted"));
    }

    @Test
    void anArchiveThatIsCutOffIsRefusedAndTheOthersAreNot() throws IOException {
        var whole = new ExportBuilder().entry("a.jpg", new byte[300]).zip(directory.resolve("whole.zip"));
        var cut = directory.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), 350));
        try (var report = report();
                var sources = new Sources(report)) {
            sources.add(cut);
            sources.add(whole);
            assertEquals(1, sources.containers().size());
        }
        assertThat(said.toString(UTF_8), containsString("cut.zip: refused. The archive cannot be read"));
    }

    @Test
    void aHundredThousandSidecarsAreOnlyRemembered() throws IOException, RefusedFileException {
        var file = directory.resolve("many.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name :
                    IntStream.range(0, 100_000).mapToObj(i -> i + ".jpg.xmp").toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        try (var container = ZipContainer.open(file)) {
            assertEquals(100_000, container.paths().size());
            assertTrue(container.has("99999.jpg.xmp"));
        }
    }

    @Test
    void aLaterVersionIsRefused() throws IOException {
        var export = new ExportBuilder();
        export.manifest.put("version", 2);
        assertRefused(export, "made by a later version");
    }

    @Test
    void anotherShapeIsRefused() throws IOException {
        var export = new ExportBuilder();
        export.manifest.putArray("images").add("a.jpg");
        assertRefused(export, "not one of an export");
        assertRefused(new ExportBuilder().entry("darkslide/manifest-002.json", "[]".getBytes(UTF_8)), "not one of");
        assertRefused(new ExportBuilder().entry("darkslide/manifest-002.json", "{\"a\"".getBytes(UTF_8)), "is no JSON");
        assertRefused(
                new ExportBuilder()
                        .entry(
                                "darkslide/manifest-002.json",
                                "[".repeat(100_000).getBytes(UTF_8)),
                "not one of");
    }

    @Test
    void aManifestOfMoreThanSixtyFourMegabytesIsRefused() throws IOException {
        assertRefused(
                new ExportBuilder().entry("darkslide/manifest-002.json", new byte[(64 << 20) + 1]),
                "larger than 64 MB");
    }

    @Test
    void fieldsThatAreNotKnownAreIgnored() throws IOException {
        var export = new ExportBuilder();
        export.manifest.putObject("later").putArray("images").add(1);
        export.photo("a.jpg", new byte[9], image -> image.put("later", true));
        refusals(export);
        assertThat(said.toString(UTF_8), emptyString());
    }

    private void assertRefused(ExportBuilder export, String sentence) throws IOException {
        refusals(export);
        assertThat(said.toString(UTF_8), containsString(sentence));
    }

    private void refusals(ExportBuilder export) throws IOException {
        said.reset();
        try (var report = report();
                var sources = new Sources(report)) {
            sources.add(export.export(directory.resolve("part.zip")));
            sources.lookAtManifests();
        }
    }

    private ImportReport report() throws IOException {
        return new ImportReport(new PrintStream(said, true), null, false);
    }

    /** Of the one entry of an archive, whose bytes were changed. */
    private String digest(UnaryOperator<byte[]> change) throws IOException, RefusedFileException {
        var file = directory.resolve("one.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.jpg"));
            zip.write(new byte[300]);
        }
        Files.write(file, change.apply(Files.readAllBytes(file)));
        try (var container = ZipContainer.open(file)) {
            return container.file("a.jpg").sha256();
        }
    }

    private static UnaryOperator<byte[]> changed(int field, int value) {
        return bytes -> {
            var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            var start = buffer.getInt(bytes.length - 6);
            if (field == FLAGS) buffer.putShort(start + field, (short) value);
            else buffer.putInt(start + field, value);
            return bytes;
        };
    }
}
