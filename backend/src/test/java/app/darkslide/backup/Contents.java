package app.darkslide.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.database.CommandDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows of a database, as text. */
final class Contents {
    /** What goes on changing while nobody does anything. */
    private static final Set<String> RESTLESS = Set.of("attempts", "clock", "jobs", "replicas");

    private Contents() {}

    static Map<String, Set<String>> of(CommandDatabase database) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var connection = database.connect()) {
            new DatabaseDump(connection, new DataOutputStream(bytes)).write();
        }
        var contents = new TreeMap<String, Set<String>>();
        var dump = new DumpReader(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (var table = dump.nextTable(); table.isPresent(); table = dump.nextTable()) {
            var rows = new TreeSet<String>();
            for (var row = dump.nextRow(); row.isPresent(); row = dump.nextRow())
                rows.add(table.get().columnNames() + " " + text(row.get()));
            if (!RESTLESS.contains(table.get().name())) contents.put(table.get().name(), rows);
        }
        return contents;
    }

    private static List<String> text(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value))
                .toList();
    }

    static void assertSame(Map<String, Set<String>> expected, Map<String, Set<String>> found) {
        assertEquals(expected.keySet(), found.keySet());
        for (var table : expected.keySet()) assertEquals(expected.get(table), found.get(table), table);
    }
}
