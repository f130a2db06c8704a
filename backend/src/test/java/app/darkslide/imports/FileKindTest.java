package app.darkslide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.jpg, PHOTO",
        "Photos/2024/A.HEIC, PHOTO",
        "../../up.png, PHOTO",
        ".a.jpg, PHOTO",
        ".a.jfif, PHOTO",
        "scan, PHOTO",
        "._a.jpg, LITTER",
        ".DS_Store, LITTER",
        "a/Thumbs.db, LITTER",
        "a/@eaDir/b.jpg, LITTER",
        ".thumbnails/b.jpg, LITTER",
        "__MACOSX/a.jpg, LITTER",
        "a.jpg.XMP, SIDECAR",
        "darkslide/manifest-001.json, MANIFEST",
        "darkslide/manifest-12345.json, MANIFEST",
        "b/darkslide/manifest-001.json, OTHER",
        "a.Zip, ARCHIVE",
        "a.mp4, OTHER"
    })
    void aPathTellsWhatAFileIs(String path, FileKind kind) {
        assertEquals(kind, FileKind.of(path));
    }
}
