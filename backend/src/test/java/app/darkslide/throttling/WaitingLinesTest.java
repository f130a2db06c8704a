package app.darkslide.throttling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingLinesTest {
    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final WaitingLines lines = new WaitingLines(2);
    private final List<String> begun = new ArrayList<>();

    @Test
    void whoFindsNoPlaceWaitsForOneOfTheSameAccountInTurn() {
        for (var name : List.of("a1", "a2", "a3", "a4")) lines.enter(a, () -> begun.add(name));
        lines.enter(b, () -> begun.add("b1"));
        assertEquals(List.of("a1", "a2", "b1"), begun);
        assertEquals(2, lines.waiting());
        lines.leave(b);
        lines.leave(a);
        assertEquals(List.of("a1", "a2", "b1", "a3"), begun);
        lines.leave(a);
        lines.leave(a);
        lines.enter(a, () -> begun.add("a5"));
        assertEquals(List.of("a1", "a2", "b1", "a3", "a4", "a5"), begun);
        assertEquals(0, lines.waiting());
    }
}
