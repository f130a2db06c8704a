package app.darkslide.browser;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Reads QR codes off the screen. Each module is looked at where it has to be: the finders of libraries miss some codes in a hundred on a
 * picture as sharp as these.
 */
final class QrReader {
    private static final int QUIET_ZONE = 4;

    private QrReader() {}

    static String read(Locator code) throws IOException, ChecksumException, FormatException {
        return read(code, code.screenshot());
    }

    /** @param picture of the code */
    static String read(Locator code, byte[] picture) throws IOException, ChecksumException, FormatException {
        var modules = Integer.parseInt(code.getAttribute("viewBox").split(" ")[2]);
        var seen = ImageIO.read(new ByteArrayInputStream(picture));
        var bits = new BitMatrix(modules - 2 * QUIET_ZONE);
        for (int y = 0; y < bits.getHeight(); y++)
            for (int x = 0; x < bits.getWidth(); x++) if ((at(seen, modules, x, y) & 0xFF) < 128) bits.set(x, y);
        return new Decoder().decode(bits).getText();
    }

    private static int at(BufferedImage code, int modules, int x, int y) {
        return code.getRGB((int) ((x + QUIET_ZONE + 0.5) * code.getWidth() / modules), (int)
                ((y + QUIET_ZONE + 0.5) * code.getHeight() / modules));
    }
}
