package app.darkslide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "IMG_1034.JPG, img_1034.jpg",
        "Café, cafe",
        "Cafe\u0301, cafe",
        "STRASSE, strasse",
        "Straße, strasse",
        "Ærø, aero",
        "Łódź, lodz",
        "İstanbul, istanbul",
        "ısı, isi",
        "ΟΔΟΣ, οδοσ",
        "οδός, οδοσ",
        "Москва, москва",
        "Ёлка, елка",
        "ＡＢＣ１２, abc12",
        "ﬁne, fine",
        "東京タワー, 東京タワー",
        "ﾀﾜｰ, タワー",
    })
    void caseAccentsAndWidthMakeNoDifference(String text, String folded) {
        assertEquals(folded, Folding.folded(text));
        assertEquals(folded, Folding.folded(folded));
    }

    @Test
    void vowelSignsAreLetters() {
        assertEquals("कि", Folding.folded("कि"));
    }

    @Test
    void wordsAreWhatIsBetweenSpaces() {
        assertEquals(List.of("san", "josé-2019".replace('é', 'e')), Folding.words("  San\u00A0José-2019\n san "));
        assertEquals(List.of(), Folding.words(" \t\u3000"));
        assertEquals(List.of(), Folding.words(""));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals("", Folding.folded(null));
    }
}
