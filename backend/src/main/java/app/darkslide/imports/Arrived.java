package app.darkslide.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A photo that is in the account now. */
final class Arrived {
    final SourceFile file;
    final PhotoDetails wanted;
    final JsonNode image;
    final Outcome outcome;

    /** What could not be said of it, or was left as its owner has it. */
    final List<String> remarks = new ArrayList<>();

    /** @param image as the API shows it */
    Arrived(SourceFile file, PhotoDetails wanted, JsonNode image, Outcome outcome) {
        this.file = file;
        this.wanted = wanted;
        this.image = image;
        this.outcome = outcome;
    }

    String id() {
        return image.path("id").asText();
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }
}
