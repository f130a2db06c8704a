package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNameTest {
    @Test
    void spacesAroundItAreLeftOut() {
        assertEquals("Summer at the lake", GivenName.of("  Summer at the lake\n"));
    }

    @Test
    void whatLooksAlikeIsAlike() {
        assertEquals("Famil\u00E9", GivenName.of("Famile\u0301"));
    }

    @Test
    void itHasUpToTwoHundredCharactersInAnyScript() {
        for (var character : new String[] {"a", "漢", "𝔤", "e\u0301"}) {
            GivenName.of(character.repeat(200));
            assertThrows(ProblemException.class, () -> GivenName.of(character.repeat(201)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "a\nb", "a\u0000b", "\u202Egpj.exe", "a\u2028b", "\uD800", "a\u2066b"})
    void whatCannotBeShownIsRefused(String given) {
        var problem = assertThrows(ProblemException.class, () -> GivenName.of(given));
        assertEquals("/name", problem.errors.get(0).pointer());
    }
}
