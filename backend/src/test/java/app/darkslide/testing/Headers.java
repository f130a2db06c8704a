package app.darkslide.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;

/** What holds for the headers of every answer. */
public final class Headers {
    private Headers() {}

    /** Of two with the same name a client heeds either or both. Only each cookie has a header of its own. */
    public static void assertEachOnce(Response answer) {
        var names = answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase())
                .filter(name -> !name.equals("set-cookie"))
                .sorted()
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
    }
}
