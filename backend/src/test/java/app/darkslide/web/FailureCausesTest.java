package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailureCausesTest {
    @Test
    void aDatabaseThatDoesNotAnswerIsKnownByWhateverThePoolSays() {
        assertTrue(isDatabaseAway(new SQLException("Sorry, acquisition timeout!")));
        assertTrue(isDatabaseAway(new SQLException("Communications link failure", "08S01")));
        assertTrue(isDatabaseAway(interruptedIn("io.agroal.pool.ConnectionFactory")));
        assertFalse(isDatabaseAway(interruptedIn("app.darkslide.passwords.HashingPool")));
        assertFalse(isDatabaseAway(new SQLException("Duplicate entry", "23000")));
    }

    @Test
    void aDatabaseThatTakesNoChangesIsKnownByItsErrors() {
        for (var code : List.of(1290, 1792, 1836, 3100))
            assertTrue(FailureCauses.isDatabaseReadOnly(new CompletionException(new SQLException("", "HY000", code))));
        assertFalse(FailureCauses.isDatabaseReadOnly(new SQLException("Duplicate entry", "23000", 1062)));
    }

    private static boolean isDatabaseAway(Exception e) {
        return FailureCauses.isDatabaseAway(new CompletionException(e));
    }

    private static Exception interruptedIn(String type) {
        var interruption = new InterruptedException();
        interruption.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "call", null, 1)});
        return interruption;
    }
}
