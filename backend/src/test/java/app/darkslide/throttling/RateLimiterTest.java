package app.darkslide.throttling;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimiterTest {
    private static final Limit THREE_AN_HOUR = new Limit("test", 3, Duration.ofHours(1), "in a test");

    private static final String EMPTY = "select count(*) from attempts where empty_at < ";

    @Inject
    RateLimiter attempts;

    @Inject
    DataSource database;

    private final String who = UUID.randomUUID().toString();

    @Test
    void asManyAsTheLimitAndNotOneMore() {
        for (int i = 0; i < 3; i++) assertEquals(Duration.ZERO, attempts.take(THREE_AN_HOUR, who));
        var wait = attempts.take(THREE_AN_HOUR, who);
        assertThat(wait, allOf(greaterThan(Duration.ofMinutes(19)), lessThanOrEqualTo(Duration.ofMinutes(20))));
    }

    @Test
    void aRefusedAttemptDoesNotMakeTheWaitLonger() {
        for (int i = 0; i < 3; i++) attempts.take(THREE_AN_HOUR, who);
        var first = attempts.take(THREE_AN_HOUR, who);
        for (int i = 0; i < 20; i++) attempts.take(THREE_AN_HOUR, who);
        assertThat(attempts.take(THREE_AN_HOUR, who), lessThanOrEqualTo(first));
    }

    @Test
    void attemptsAreGivenBackOneByOne() throws Exception {
        var fast = new Limit("test", 2, Duration.ofSeconds(10), "in a test");
        var began = System.nanoTime();
        for (int i = 0; i < 2; i++) assertEquals(Duration.ZERO, attempts.take(fast, who));
        assertThat(attempts.take(fast, who), greaterThan(Duration.ZERO));
        Await.until("one is given back", () -> attempts.take(fast, who).isZero());
        assertThat(Duration.ofNanos(System.nanoTime() - began), greaterThan(Duration.ofMillis(4900)));
        assertThat(attempts.take(fast, who), greaterThan(Duration.ZERO));
    }

    @Test
    void nobodyWaitsLongerThanTheWindowForAClockThatWasAheadWhenTheyTried() throws Exception {
        for (int i = 0; i < 3; i++) attempts.take(THREE_AN_HOUR, who);
        execute("update attempts set empty_at = timestampadd(year, 1, empty_at)"
                + " where empty_at > timestampadd(minute, 50, utc_timestamp(6))");
        var wait = attempts.take(THREE_AN_HOUR, who);
        assertThat(wait, allOf(greaterThan(Duration.ofMinutes(19)), lessThanOrEqualTo(Duration.ofMinutes(20))));
    }

    @Test
    void othersAndOtherLimitsAreCountedByThemselves() {
        for (int i = 0; i < 4; i++) attempts.take(THREE_AN_HOUR, who);
        assertEquals(Duration.ZERO, attempts.take(THREE_AN_HOUR, who + "'s neighbour"));
        assertEquals(Duration.ZERO, attempts.take(new Limit("other", 3, Duration.ofHours(1), "in a test"), who));
    }

    @Test
    void whatIsForgottenBeginsAnew() {
        for (int i = 0; i < 4; i++) attempts.take(THREE_AN_HOUR, who);
        attempts.forget(THREE_AN_HOUR, who);
        assertEquals(Duration.ZERO, attempts.take(THREE_AN_HOUR, who));
    }

    @Test
    void atOnceNoMoreGetThroughThanOneByOne() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        Callable<Duration> attempt = () -> attempts.take(THREE_AN_HOUR, who);
        var waits = pool.invokeAll(Collections.nCopies(24, attempt));
        pool.shutdown();
        var through = 0;
        for (var wait : waits) if (wait.get().isZero()) through++;
        assertEquals(3, through);
    }

    @Test
    void whatIsEmptyAgainIsSweptAway() throws Exception {
        try (var still = new Stillness()) {
            attempts.take(new Limit("empty", 1000, Duration.ofMillis(1), "in a test"), who);
            attempts.take(THREE_AN_HOUR, who);
            Await.until("there is something to sweep", () -> !of(EMPTY + "utc_timestamp(6)")
                    .equals("0"));
            var before = of("select utc_timestamp(6)");
            attempts.forgetEmpty();
            assertEquals("0", of(EMPTY + "timestamp'" + before + "'"));
        }
        assertEquals(Duration.ZERO, attempts.take(THREE_AN_HOUR, who));
        assertEquals(Duration.ZERO, attempts.take(THREE_AN_HOUR, who));
        assertThat(attempts.take(THREE_AN_HOUR, who), greaterThan(Duration.ZERO));
    }

    private String of(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
