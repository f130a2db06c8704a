package app.darkslide.web;

/** What a name is that people give to something: one line, and not only spaces. */
public final class TextLine {
    public static final String PATTERN = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";
    public static final String MESSAGE = "must be a line of text";

    private TextLine() {}
}
