package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTypeTest {
    private static final String BMP_40 = "424D00000000000000000000000028000000";

    @ParameterizedTest
    @CsvSource({
        "JPEG, FFD8FFE0",
        "PNG, 89504E470D0A1A0A",
        "GIF, 474946383761",
        "GIF, 474946383961",
        "WEBP, 524946460000000057454250",
        "AVIF, 0000001866747970617669660000000061766966",
        "AVIF, 000000186674797061766973",
        "AVIF, 00000018667479706D696631000000006D69663161766966",
        "HEIC, 000000186674797068656963",
        "HEIC, 000000186674797068656978",
        "HEIC, 00000018667479706D6966310000000068656963",
        "TIFF, 49492A00",
        "TIFF, 4D4D002A",
        "TIFF, 49492B0008000000",
        "BMP, " + BMP_40,
        "JPEG_2000, 0000000C6A5020200D0A870A",
        "JPEG_2000, FF4FFF51",
        "JPEG_XL, 0000000C4A584C200D0A870A",
        "JPEG_XL, FF0A",
        "PSD, 384250530001",
        "PSD, 384250530002",
        "QOI, 716F6966",
        "PNM, 50360A3120312032353520202020202020202020",
        "PNM, 50320A2320636F6D6D656E742020202020202020",
        "PNM, 50370A5749445448203120202020202020202020",
        "ICO, 00000100010010100000010020000001000016000000",
        "CR2, 49492A001000000043520200",
        "TGA, 000002000000000000000000780050001800",
        "CR3, 000000186674797063727820000000016372782069736F6D",
        "ORF, 4949524F",
        "ORF, 49495253",
        "ORF, 4D4D4F52",
        "RW2, 49495500",
        "RAF, 46554A4946494C4D4343442D52415720"
    })
    void knows_these_by_their_first_bytes(ImageType type, String hex) {
        assertEquals(Optional.of(type), sniff(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<?xml version=\"1.0\"?><svg/>",
                "%PDF-1.7",
                "%!PS-Adobe-3.0 EPSF-3.0",
                "<!DOCTYPE html><html>",
                "PK\u0003\u0004 a zip or an office document",
                "#EXTM3U",
                "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom",
                "\0\0\0\u0018ftypqt  \0\0\0\0qt  ",
                "BM is how a text may begin too",
                "RIFF\0\0\0\0WAVEfmt ",
                "gimp xcf file",
                "v/1\u0001 OpenEXR",
                "SIMPLE  = a FITS file",
                "id=ImageMagick",
                "push graphic-context",
                "MATLAB 5.0 MAT-file",
                "\0\0\1\0\1\0 no icon, because its image is nowhere",
                "8BPS\0\7 a document of another program",
                "P6 a text",
                ""
            })
    void knows_nothing_else(String text) {
        assertEquals(Optional.empty(), sniff(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void is_not_moved_by_the_position_of_the_buffer() {
        var head = ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                .position(3);
        assertEquals(Optional.of(ImageType.JPEG), ImageType.sniff(head));
        assertEquals(3, head.position());
    }

    @Test
    void says_what_is_accepted() {
        assertEquals(
                "JPEG, PNG, GIF, WebP, AVIF, HEIC/HEIF, TIFF, BMP, JPEG 2000, PSD, QOI, PNM, TGA, ICO, JPEG XL,"
                        + " camera raw (DNG, NEF, CR2, CR3, ARW, PEF, ORF, RW2, RAF)",
                ImageType.accepted());
    }

    private static Optional<ImageType> sniff(byte[] head) {
        return ImageType.sniff(ByteBuffer.wrap(head));
    }
}
