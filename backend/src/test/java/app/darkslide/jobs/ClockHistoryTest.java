package app.darkslide.jobs;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockHistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final ClockConfig CONFIG = config(null);

    @Test
    void theFirstTimeIsBelieved() {
        var first = ClockHistory.NONE.on(NOON, NOON, CONFIG);
        assertNull(first.doubt());
        assertEquals(seen(NOON), first.history());
    }

    @Test
    void aClockThatGoesOnIsBelievedAndWrittenDownOnceAnHour() {
        assertSame(
                seen(NOON).seen(),
                at(seen(NOON), Duration.ofMinutes(59)).history().seen());
        var later = NOON.plus(Duration.ofMinutes(61));
        assertEquals(seen(later), at(seen(NOON), Duration.ofMinutes(61)).history());
    }

    @Test
    void anOutageOfThreeDaysIsNoJumpAndALongerOneIs() {
        assertNull(at(seen(NOON), Duration.ofDays(3)).doubt());
        assertNotNull(at(seen(NOON), Duration.ofDays(3).plusSeconds(1)).doubt());
    }

    @Test
    void aYearAheadIsDoubtedInWordsAndForgottenWhenTheClockIsRightAgain() {
        var doubted = at(seen(NOON), YEAR);
        assertThat(doubted.doubt(), containsString("The clock shows 2027-11-27T12:00:00Z"));
        assertThat(doubted.doubt(), containsString("DARKSLIDE_CLOCK_TRUSTED_UNTIL=2027-11-27"));
        assertThat(doubted.doubt(), containsString("from 2027-12-04T12:00:00Z on"));
        var right = at(doubted.history(), Duration.ofMinutes(1));
        assertNull(right.doubt());
        assertNull(right.history().doubtedSince());
    }

    @Test
    void whatGoesOnSteadilyForSevenDaysIsBelieved() {
        var verdict = at(seen(NOON), YEAR);
        for (int hours = 12; hours < 7 * 24; hours += 12) {
            verdict = at(verdict.history(), YEAR.plusHours(hours));
            assertNotNull(verdict.doubt(), hours + " hours");
        }
        verdict = at(verdict.history(), YEAR.plusDays(7));
        assertNull(verdict.doubt());
        assertEquals(seen(NOON.plus(YEAR).plus(Duration.ofDays(7))), verdict.history());
    }

    @Test
    void whatJumpsAgainMeanwhileBeginsAnew() {
        var once = at(seen(NOON), YEAR);
        assertNotNull(at(once.history(), YEAR.plusDays(8)).doubt());
        assertEquals(
                NOON.plus(YEAR).plus(Duration.ofDays(8)),
                at(once.history(), YEAR.plusDays(8)).history().doubtedSince());
    }

    @Test
    void theOperatorCanSayThatItIsRight() {
        var day = LocalDate.parse("2027-11-27");
        assertNull(seen(NOON).on(NOON.plus(YEAR), NOON.plus(YEAR), config(day)).doubt());
        assertNotNull(seen(NOON)
                .on(NOON.plus(YEAR).plus(Duration.ofDays(1)), NOON.plus(YEAR).plus(Duration.ofDays(1)), config(day))
                .doubt());
    }

    @Test
    void twoClocksThatDisagreeByMoreThanADayAreDoubtedUntilOneIsSetRight() {
        var history = seen(NOON);
        var verdict = history.on(NOON, NOON.minus(Duration.ofDays(2)), CONFIG);
        assertThat(verdict.doubt(), containsString("This machine's clock shows 2026-11-25T12:00:00Z"));
        assertSame(history, verdict.history());
        assertNull(history.on(NOON, NOON.minus(Duration.ofHours(23)), CONFIG).doubt());
    }

    @Test
    void aClockThatWasSetBackIsBelieved() {
        var back = at(seen(NOON), YEAR.negated());
        assertNull(back.doubt());
        assertEquals(NOON.minus(YEAR), back.history().seen());
    }

    /** A machine without a clock of its own starts in the past, and the network tells it the time a minute later. */
    @Test
    void aClockThatGoesOnFromWhereItWasBeforeItWasSetBackIsBelieved() {
        var history = seen(NOON);
        for (int start = 0; start < 3; start++) {
            var booted = at(history, YEAR.negated()).history();
            var right = at(booted, Duration.ofDays(start * 3).plusMinutes(10));
            assertNull(right.doubt());
            assertNull(right.history().setBack());
            history = right.history();
        }
    }

    @Test
    void butNotIfItGoesOnFurtherOnOrLong() {
        var booted = at(seen(NOON), YEAR.negated()).history();
        var ahead = at(booted, Duration.ofDays(3).plusSeconds(1));
        assertThat(ahead.doubt(), containsString("at the last look it was 2026-11-27T12:00:00Z"));
        assertNull(at(ahead.history(), Duration.ofDays(2)).doubt());
        assertNotNull(at(booted, Duration.ofDays(-20)).doubt());

        var history = booted;
        for (int day = 1; day < 7; day++)
            history = at(history, YEAR.negated().plusDays(day)).history();
        assertNull(at(history, Duration.ZERO).doubt());
        history = at(history, YEAR.negated().plusDays(7)).history();
        assertNotNull(at(history, Duration.ZERO).doubt());
    }

    @Test
    void aClockThatIsSetBackTwiceIsRememberedFromWhereItWasFirst() {
        var once = at(seen(NOON), YEAR.negated()).history();
        var twice = at(once, YEAR.multipliedBy(-2)).history();
        assertEquals(NOON, twice.setBack().from());
        assertNull(at(twice, Duration.ofHours(1)).doubt());
    }

    private static ClockHistory seen(Instant time) {
        return new ClockHistory(time, null, null, null);
    }

    private static ClockHistory.Verdict at(ClockHistory history, Duration after) {
        return history.on(NOON.plus(after), NOON.plus(after), CONFIG);
    }

    private static ClockConfig config(LocalDate trustedUntil) {
        return new ClockConfig() {
            @Override
            public Duration maxJump() {
                return Duration.ofDays(3);
            }

            @Override
            public Duration pause() {
                return Duration.ofDays(7);
            }

            @Override
            public Optional<LocalDate> trustedUntil() {
                return Optional.ofNullable(trustedUntil);
            }
        };
    }
}
