package app.darkslide.renditions.metadata;

import java.text.Normalizer;

/** Makes text from a file safe to show, whoever wrote it. */
final class PrintableText {
    private static final int MAX_CODE_POINTS = 100;

    private PrintableText() {}

    /**
     * One line of at most {@value #MAX_CODE_POINTS} code points, without control, direction and other invisible
     * characters; null if nothing is left.
     */
    static String clean(String text) {
        if (text == null) return null;
        var visible = text.codePoints()
                .limit(1000)
                .map(PrintableText::spaceForInvisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var line = Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        var end = line.offsetByCodePoints(0, Math.min(MAX_CODE_POINTS, line.codePointCount(0, line.length())));
        var cut = line.substring(0, end).strip();
        return cut.isEmpty() ? null : cut;
    }

    private static int spaceForInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> codePoint == 0xFFFD ? ' ' : codePoint;
        };
    }
}
