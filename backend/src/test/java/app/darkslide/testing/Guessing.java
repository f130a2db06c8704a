package app.darkslide.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.function.IntFunction;

/** Somebody who guesses passwords until they are told to wait. */
public final class Guessing {
    private Guessing() {}

    /**
     * Expects so many guesses to be let through, and no more than are given back while it lasts: on a slow machine that
     * can be some.
     *
     * @param guess with the number of the guess
     * @param status of a wrong guess
     * @return the refusal
     */
    public static Response untilRefused(int limit, Duration period, int status, IntFunction<Response> guess) {
        var began = System.nanoTime();
        var made = 0;
        var answer = guess.apply(made);
        for (; answer.statusCode() == status; answer = guess.apply(++made)) {
            var givenBack = (System.nanoTime() - began) / (period.toNanos() / limit);
            assertTrue(made <= limit + givenBack, made + " were let through");
        }
        assertEquals(429, answer.statusCode());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
        assertTrue(made >= limit, made + " were let through");
        return answer;
    }
}
