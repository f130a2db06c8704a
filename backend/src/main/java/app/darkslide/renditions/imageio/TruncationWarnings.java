package app.darkslide.renditions.imageio;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Distinguishes the warnings that mean missing pixels from the many that good cameras cause. ImageIO fills the rest of an
 * image that is cut off with grey and reports only a warning.
 */
final class TruncationWarnings implements IIOReadWarningListener {
    private static final Pattern FATAL = Pattern.compile(
            "premature end|truncat|unexpected end|missing eoi|bad huffman|corrupt jpeg data: bad|inflate");

    private String found;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (FATAL.matcher(warning.toLowerCase(Locale.ROOT)).find()) found = warning;
    }

    void check() throws IOException {
        if (found != null) throw new IOException(found);
    }
}
