package app.darkslide.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpSidecarTest {
    static final String LIGHTROOM = packet("""
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default"> A boat </rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag><rdf:li>Sea</rdf:li><rdf:li>Boats</rdf:li><rdf:li>Sea</rdf:li></rdf:Bag></dc:subject>
            <xmp:Rating>5</xmp:Rating>
            <photoshop:DateCreated>2012-06</photoshop:DateCreated>
            """);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg.xmp", "a.xmp", "a.XMP"})
    void aSidecarIsFoundUnderEitherName(String name) throws Exception {
        var details = read(name, LIGHTROOM).orElseThrow();
        assertEquals("A boat", details.description());
        assertEquals(List.of("Sea", "Boats"), details.tags());
        assertTrue(details.favourite());
        assertEquals("2012-06-01T00:00", details.taken().local().toString());
        assertEquals("", details.taken().source());
    }

    @Test
    void whatDarkslideItselfWroteCountsMoreThanARating() throws Exception {
        var details = read("a.jpg.xmp", packet("""
                <xmp:Rating>5</xmp:Rating>
                <exif:DateTimeOriginal>2015-05-01T12:30:00+02:00</exif:DateTimeOriginal>
                <darkslide:favourite>False</darkslide:favourite>
                <darkslide:dateSource>owner</darkslide:dateSource>
                <darkslide:rotation>270</darkslide:rotation>
                """)).orElseThrow();
        assertFalse(details.favourite());
        assertTrue(details.taken().isOwners());
        assertEquals("+02:00", details.taken().offset().toString());
        assertEquals(270, details.rotation());
    }

    @Test
    void aRotationThatIsNoneAndADateThatIsNoneSayNothing() throws Exception {
        var details = read("a.jpg.xmp", packet("""
                <exif:DateTimeOriginal>yesterday</exif:DateTimeOriginal><darkslide:rotation>45</darkslide:rotation>
                """)).orElseThrow();
        assertTrue(details.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no XML", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"})
    void whatIsNoXmpIsRefused(String text) {
        assertThrows(RefusedFileException.class, () -> read("a.xmp", text));
    }

    @Test
    void aSidecarOfMoreThanAMegabyteIsRefused() {
        assertThrows(RefusedFileException.class, () -> read("a.xmp", " ".repeat((1 << 20) + 1)));
    }

    private Optional<PhotoDetails> read(String name, String text) throws IOException, RefusedFileException {
        Files.writeString(directory.resolve(name), text, UTF_8);
        Files.writeString(directory.resolve("a.jpg"), "photo");
        var photo = DirectoryContainer.ofFile(directory.resolve("a.jpg")).file("a.jpg");
        return new XmpSidecar().detailsOf(photo);
    }

    private static String packet(String fields) {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:darkslide="https://darkslide.app/ns/1.0/">%s</rdf:Description></rdf:RDF></x:xmpmeta>
                """.formatted(fields);
    }
}
