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
    void thereAreAsManyAsTheLimitSays() {
        assertEquals(List.of("1", "2"), Page.fitting(List.of(1, 2, 3), 2, String::valueOf, item -> 1));
        assertEquals(List.of("1", "2"), Page.fitting(List.of(1, 2), 2, String::valueOf, item -> 1));
        assertEquals(List.of(), Page.fitting(List.of(), 2, String::valueOf, item -> 1));
    }

    @Test
    void longOnesLeaveRoomForFewer() {
        var half = (Page.MAX_BYTES - 100) / 2;
        assertEquals(List.of(1, 2), Page.fitting(List.of(1, 2, 3), 3, Function.identity(), item -> half));
        assertEquals(List.of(1), Page.fitting(List.of(1, 2, 3), 3, Function.identity(), item -> half + 1));
    }

    @Test
    void oneThatIsTooLongIsShownNevertheless() {
        assertEquals(List.of(1), Page.fitting(List.of(1, 2), 2, Function.identity(), item -> 2 * Page.MAX_BYTES));
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
