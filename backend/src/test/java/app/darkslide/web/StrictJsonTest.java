package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private final ObjectMapper json = new ObjectMapper();

    {
        new StrictJson().customize(json);
    }

    record Body(Integer count, long size, Double ratio, Boolean yes, boolean no, String text, Word word) {}

    enum Word {
        FIRST
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": \"90\"}",
                "{\"count\": 90.5}",
                "{\"count\": 90.0}",
                "{\"count\": true}",
                "{\"count\": \"\"}",
                "{\"size\": \"1\"}",
                "{\"size\": 1.5}",
                "{\"ratio\": \"0.5\"}",
                "{\"ratio\": true}",
                "{\"yes\": \"true\"}",
                "{\"yes\": 1}",
                "{\"no\": 0}",
                "{\"no\": \"\"}",
                "{\"text\": 1}",
                "{\"text\": 1.5}",
                "{\"text\": true}",
                "{\"text\": []}",
                "{\"word\": 0}"
            })
    void aValueOfAnotherKindIsRefused(String body) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(body, Body.class));
    }

    @Test
    void whatTheDocumentNamesIsTaken() throws JsonProcessingException {
        var body =
                "{\"count\": 90, \"size\": 1, \"ratio\": 2, \"yes\": true, \"no\": false, \"text\": \"1\", \"word\": \"FIRST\"}";
        assertEquals(new Body(90, 1, 2.0, true, false, "1", Word.FIRST), json.readValue(body, Body.class));
    }
}
