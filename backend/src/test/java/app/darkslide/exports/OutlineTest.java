package app.darkslide.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.darkslide.records.SealedJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void whatItIsOfIsReadAsItWasWritten() {
        for (var subject : List.of(Subject.EVERYTHING, Subject.SEARCH, Subject.IMAGES, Subject.album("Coast"))) {
            var outline = new Outline(subject, Layout.YEAR, List.of(), List.of(new Outline.Part(2, 300)), 1);
            assertEquals(outline, SealedJson.read(SealedJson.write(outline), Outline.class));
        }
    }

    @Test
    void oneOfAnEarlierReleaseDoesNotSayWhatItIsOf() {
        var json = "{\"folders\":\"album\",\"albums\":[],\"parts\":[{\"images\":2,\"bytes\":300}],\"damaged\":0}";
        var outline = SealedJson.read(json.getBytes(StandardCharsets.UTF_8), Outline.class);
        assertNull(outline.of());
        assertEquals(2, outline.images());
    }
}
