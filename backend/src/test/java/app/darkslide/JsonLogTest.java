package app.darkslide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLogTest {
    @Test
    void aRecordIsOneLineWithItsTimeAndZoneTheRequestAndTheTrace() throws Exception {
        var record = new ExtLogRecord(Level.ERROR, "It broke:\n\"there\"", JsonLogTest.class.getName());
        record.setLoggerName("app.darkslide.Part");
        record.setThrown(new IllegalStateException("why"));
        record.setMdc(Map.of("request", "abc"));
        var text = JsonLog.formatter().format(record);
        assertEquals(text.length() - 1, text.indexOf('\n'), text);
        var json = new ObjectMapper().readTree(text);
        assertEquals(
                record.getMillis(),
                OffsetDateTime.parse(json.get("time").asText()).toInstant().toEpochMilli());
        assertEquals("ERROR", json.get("level").asText());
        assertEquals("app.darkslide.Part", json.get("logger").asText());
        assertEquals("It broke:\n\"there\"", json.get("message").asText());
        assertEquals("abc", json.get("mdc").get("request").asText());
        assertTrue(json.get("trace").asText().contains("IllegalStateException: why"));
    }
}
