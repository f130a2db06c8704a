package app.darkslide.factors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final int PIXELS = 4;

    private final Enrolment enrolment = Enrolment.of(SECRET, "a.name-with_everything");

    @Test
    void theSecretIsInBase32() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", enrolment.secret());
        assertArrayEquals(SECRET, new Base32().decode(enrolment.secret()));
    }

    @Test
    void aCameraReadsTheAddressFromTheDrawing() throws Exception {
        var side = enrolment.qr().size() * PIXELS;
        var image = new int[side * side];
        Arrays.fill(image, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(enrolment.qr().path())
                .results()
                .forEach(module ->
                        paint(image, side, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        var seen = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, image))));
        assertEquals(enrolment.uri(), seen.getText());
        assertEquals(
                "otpauth://totp/Darkslide:a.name-with_everything?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Darkslide&algorithm=SHA1&digits=6&period=30",
                seen.getText());
    }

    private static void paint(int[] image, int side, int x, int y) {
        for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++)
            Arrays.fill(image, row * side + x * PIXELS, row * side + (x + 1) * PIXELS, 0);
    }
}
