package app.darkslide.fsck;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import app.darkslide.database.CommandDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The commands beside the running service; none of what they say may have a file's name. */
final class Commands {
    static final String NAME = "needle-in-the-output.jpg";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The kinds of what is found of an object, or of its owner, with what was done about each. */
    Map<String, String> findings(String id, String... options) {
        var words = new ArrayList<>(List.of(options));
        words.add("--json");
        assertThat(err.toString(), fsck(words.toArray(String[]::new)), oneOf(0, 1));
        var found = new TreeMap<String, String>();
        for (var line : out.toString().lines().map(Commands::parsed).toList())
            if (line.path("object").asText().equals(id)
                    || line.path("owner").asText().equals(id))
                found.put(line.get("kind").asText(), line.get("outcome").asText());
        return found;
    }

    int fsck(String... options) {
        clear();
        return ended(
                new FsckCommand(CommandDatabase.ofTheService(), stream(out), stream(err)).execute(List.of(options)));
    }

    int repair(String... options) {
        clear();
        return ended(
                new RepairCommand(CommandDatabase.ofTheService(), stream(out), stream(err)).execute(List.of(options)));
    }

    String said() {
        return out.toString() + err;
    }

    private int ended(int code) {
        assertThat(said(), not(containsString(NAME)));
        return code;
    }

    private void clear() {
        out.reset();
        err.reset();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
