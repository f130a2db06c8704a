package app.darkslide.passwords;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.web.Problem.FieldError;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ten sheep under old glass",
                "a good long passphrase",
                "correct horse battery staple",
                "Xk7-pQz2-mN9v",
                "only lower case letters here",
                "passwordless living today"
            })
    void aLongOneIsTakenWhateverItIsMadeOf(String password) {
        assertEquals(Optional.empty(), objection(password));
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, must have at least 12",
        "qwerty123456, is too common",
        "Password1234, is too common",
        "passwordpassword, is too common",
        "111111111111, is too common",
        "SonyEricsson, is too common",
        "ansel.adams12, must not be made of",
        "ansel@example.org, must not be made of"
    })
    void aRefusedOneIsRefusedWithItsReason(String password, String reason) {
        assertThat(objection(password).orElseThrow(), startsWith(reason));
    }

    private static Optional<String> objection(String password) {
        return PasswordRules.objection(password, "ansel.adams", "ansel@example.org", "/password")
                .map(FieldError::detail);
    }
}
