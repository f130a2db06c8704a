package app.darkslide.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a Content-Disposition header, of a request or of a part of a form, as clients really write them: a form's
 * file name is in the encoding of the page with {@code %22} for a quote (WHATWG, "multipart/form-data encoding algorithm"), or
 * with backslashes (RFC 9110), or in {@code filename*} (RFC 8187), or a MIME word (RFC 2047).
 */
final class Disposition {
    /** Browsers escape these three and nothing else, so any other percent sign is one. */
    private static final Pattern ESCAPED_BY_BROWSERS = Pattern.compile("%(22|0[AaDd])");

    private static final Pattern MIME_WORD = Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=");
    private static final Charset LIKE_BROWSERS = Charset.forName("windows-1252"); // a superset of Latin-1's letters

    private final Map<String, String> parameters = new HashMap<>();

    /** @param header its value, each byte as one character: {@code form-data; name="file"; filename="a.jpg"} */
    Disposition(String header) {
        var text = header == null ? "" : header;
        for (int at = text.indexOf(';'); at >= 0 && at < text.length(); ) {
            var equals = text.indexOf('=', at);
            if (equals < 0) return;
            var value = skipSpaces(text, equals + 1);
            var quoted = value < text.length() && text.charAt(value) == '"';
            var end = quoted ? closingQuote(text, value + 1) : orEnd(text, text.indexOf(';', value));
            var name = text.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            parameters.putIfAbsent(
                    name,
                    quoted
                            ? unescaped(text.substring(value + 1, end))
                            : text.substring(value, end).strip());
            at = orEnd(text, text.indexOf(';', end));
        }
    }

    /** The first one that is not escaped and has nothing behind it: some clients leave quotes within a name as they are. */
    private static int closingQuote(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') at++;
            else if (text.charAt(at) == '"') {
                var next = skipSpaces(text, at + 1);
                if (next == text.length() || text.charAt(next) == ';') return at;
            }
        }
        return text.length();
    }

    private static int skipSpaces(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private static int orEnd(String text, int at) {
        return at < 0 ? text.length() : at;
    }

    /** The name of the form's field; empty for none. */
    String field() {
        return Optional.ofNullable(parameters.get("name"))
                .map(Disposition::decoded)
                .orElse("");
    }

    /** The name of the file as its owner knows it, wherever it stands; empty for none. */
    Optional<String> fileName() {
        return Optional.ofNullable(parameters.get("filename*"))
                .flatMap(Disposition::extended)
                .or(() -> Optional.ofNullable(parameters.get("filename")).map(Disposition::plain));
    }

    /** A backslash that escapes neither a quote nor a backslash is one of a Windows path. */
    private static String unescaped(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static String plain(String value) {
        var name = decoded(value);
        if (MIME_WORD.matcher(name).lookingAt()) return mimeWords(name);
        return ESCAPED_BY_BROWSERS
                .matcher(name)
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    /** {@code UTF-8'en'a%20b.jpg}; empty if it is not written like that, and then the other parameter counts. */
    private static Optional<String> extended(String value) {
        var parts = value.split("'", 3);
        if (parts.length < 3) return Optional.empty();
        try {
            return Optional.of(strictly(percentDecoded(parts[2]), Charset.forName(parts[0])));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] percentDecoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else bytes.write(text.charAt(i));
        }
        return bytes.toByteArray();
    }

    private static String mimeWords(String text) {
        return MIME_WORD.matcher(text.replaceAll("\\?=\\s+=\\?", "?==?")).replaceAll(word -> {
            try {
                var bytes = word.group(2).equalsIgnoreCase("B")
                        ? Base64.getDecoder().decode(word.group(3))
                        : percentDecoded(word.group(3)
                                .replace('_', ' ')
                                .replace("%", "=25")
                                .replace('=', '%'));
                return Matcher.quoteReplacement(strictly(bytes, Charset.forName(word.group(1))));
            } catch (IllegalArgumentException | CharacterCodingException e) {
                return Matcher.quoteReplacement(word.group());
            }
        });
    }

    /** Text is UTF-8 if it can be; no other encoding looks like it by chance. */
    private static String decoded(String bytesAsCharacters) {
        var bytes = bytesAsCharacters.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, LIKE_BROWSERS);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
