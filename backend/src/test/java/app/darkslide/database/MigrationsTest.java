package app.darkslide.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replicas of a version and of the next one work on the same database, while one after the other is updated. So a migration only adds to
 * a table what the version before does not mind: whatever that writes is still taken, and whatever it reads is still there. What no
 * version uses any more goes by a later migration, whose first line begins with {@code -- Unused since}, and says since which.
 */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Those before came with the first release. */
    private static final int FIRST = 45;

    private static final Pattern NAME = Pattern.compile("V([0-9]+)__.*\\.sql");
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern ALTERED = Pattern.compile("^alter table (\\w+) (.*)$");
    private static final Pattern TAKEN = Pattern.compile("^(drop (table|view)|rename|create unique) .*");
    private static final Pattern CHANGED = Pattern.compile("\\b(drop (?!(key|index)\\b)|rename|modify|change)\\b");
    private static final Pattern DEMANDED =
            Pattern.compile("\\badd (unique|constraint|foreign key|check|primary key|column \\(|\\()");
    private static final Pattern NEEDED = Pattern.compile(
            "\\badd (?:column )?\\w+ [^,]*\\bnot null\\b(?![^,]*\\b(default|auto_increment|generated|as)\\b)");

    /** Of numbers and the like, which have commas. */
    private static final Pattern LENGTHS = Pattern.compile("\\([0-9, ]*\\)");

    @Test
    void aVersionAndTheNextWorkOnTheSameDatabase() throws IOException {
        var refused = new TreeMap<Integer, List<String>>();
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (!name.matches() || Integer.parseInt(name.group(1)) < FIRST) continue;
                var found = refused(Files.readString(file, UTF_8));
                if (!found.isEmpty()) refused.put(Integer.parseInt(name.group(1)), found);
            }
        }
        assertEquals(new TreeMap<>(), refused);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        0,
                        "create table a (id int not null, unique key (id)); alter table a modify id bigint not null;"),
                arguments(0, "alter table images add column one int null, add key by_one (one);"),
                arguments(0, "alter table images\n    add column one int not null default 0,\n    add column two int;"),
                arguments(0, "alter table images drop key by_one;"),
                arguments(0, "-- Unused since V50\nalter table images drop column one;"),
                arguments(1, "alter table images add column one int not null;"),
                arguments(1, "alter table images add column one int not null, add column two int not null default 1;"),
                arguments(1, "alter table images drop column one;"),
                arguments(1, "alter table images modify column one bigint;"),
                arguments(1, "alter table images add unique key by_one (one);"),
                arguments(1, "alter table images drop one;"),
                arguments(1, "alter table `images` add column price decimal(10,2) not null;"),
                arguments(1, "alter table images add (one int not null);"),
                arguments(1, "alter table images alter column one drop default;"),
                arguments(1, "create unique index by_one on images (one);"),
                arguments(2, "drop table images; rename table users to people;"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatTheVersionBeforeWouldMindIsFound(int expected, String migration) {
        assertEquals(expected, refused(migration).size(), migration);
    }

    @Test
    void oneOfThoseBeforeWouldBeRefused() throws IOException {
        assertEquals(
                1,
                refused(Files.readString(MIGRATIONS.resolve("V5__session_devices.sql"), UTF_8))
                        .size());
    }

    private static List<String> refused(String migration) {
        if (migration.startsWith("-- Unused since")) return List.of();
        var sql = migration.toLowerCase().replaceAll("--[^\n]*", "").replace("`", "");
        var created =
                CREATED.matcher(sql).results().map(table -> table.group(1)).collect(Collectors.toSet());
        var refused = new ArrayList<String>();
        for (var each : sql.split(";")) {
            var statement =
                    LENGTHS.matcher(each.strip().replaceAll("\\s+", " ")).replaceAll("");
            var altered = ALTERED.matcher(statement);
            if (TAKEN.matcher(statement).matches()
                    || altered.matches() && !created.contains(altered.group(1)) && isMinded(altered.group(2)))
                refused.add(statement);
        }
        return refused;
    }

    private static boolean isMinded(String change) {
        return Stream.of(CHANGED, DEMANDED, NEEDED)
                .anyMatch(pattern -> pattern.matcher(change).find());
    }
}
