package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {
    private record Numbers(List<Integer> items, String next) implements Page {}

    @Test
    void theCursorIsThatOfTheLastOneShown() {
        assertEquals("2", Page.next(List.of(1, 2, 3), 2, Function.identity()));
        assertEquals("1", Page.next(List.of(1, 2, 3), 1, Function.identity()));
    }

    @Test
    void whereAllAreShownThereIsNone() {
        assertNull(Page.next(List.of(1, 2), 2, Function.identity()));
        assertNull(Page.next(List.of(), 0, Function.identity()));
    }

    @Test
    void theAnswerLinksToTheNextPage() {
        var answer = new Numbers(List.of(1, 2), "2").at("/numbers", 2);
        assertEquals("</numbers?limit=2&cursor=2>; rel=\"next\"", answer.getHeaderString("Link"));
        assertEquals(new Numbers(List.of(1, 2), "2"), answer.getEntity());
    }

    @Test
    void theLastOneLinksNowhere() {
        assertNull(new Numbers(List.of(3), null).at("/numbers", 2).getHeaderString("Link"));
    }
}
