package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks by which photos are selected, as they are painted. */
@QuarkusTest
class MarksTest extends BrowserTest {
    /** Of what is no text (WCAG 2.2, 1.4.11). */
    private static final double CONTRAST = 3;

    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0x808080, 0x000000})
    void areSeenOnAnyPhoto(int colour) throws IOException {
        var person = Person.signedUp();
        person.uploaded("Plain.png", plain(colour));
        var visit = visit(Screen.DESKTOP).signIn(person);
        visit.assertPainted(visit.page().locator(".tile img.there"));
        visit.tiles().first().hover();
        var mark = visit.page().locator(".mark-box");
        visit.page().waitForFunction("() => document.getAnimations().length === 0");
        assertTrue(contrast(mark.screenshot()) >= CONTRAST, "not selected");
        mark.click();
        assertThat(mark).hasAttribute("aria-checked", "true");
        visit.page().waitForFunction("() => document.getAnimations().length === 0");
        assertTrue(contrast(mark.screenshot()) >= CONTRAST, "selected");
    }

    private static byte[] plain(int colour) throws IOException {
        var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(colour));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Between the lightest and the darkest pixel of the line through the middle. */
    private static double contrast(byte[] screenshot) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(screenshot));
        var line = IntStream.range(0, image.getWidth())
                .mapToObj(x -> new Color(image.getRGB(x, image.getHeight() / 2)))
                .mapToDouble(MarksTest::luminance)
                .summaryStatistics();
        return (line.getMax() + 0.05) / (line.getMin() + 0.05);
    }

    private static double luminance(Color colour) {
        var linear = DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(part -> part / 255)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
