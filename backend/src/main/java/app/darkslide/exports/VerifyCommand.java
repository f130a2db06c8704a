package app.darkslide.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** {@code verify [--json] FILE|DIR…}: tells the receiver of an export whether all of it arrived as it was. It needs no service, and writes no file. */
public final class VerifyCommand {
    private static final String JSON = "--json";

    private static final String USAGE = """
            verify [--json] FILE|DIR…   checks the archives of an export: each file against the manifest, and whether a part is missing
              --json   prints one JSON object in each line
            """;

    private final PrintStream out;
    private final PrintStream err;

    VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 if all is there as it was, 1 if something is not, 2 if it could not look */
    public static int run(List<String> arguments) {
        return new VerifyCommand(System.out, System.err).execute(arguments);
    }

    int execute(List<String> arguments) {
        var places = arguments.stream().filter(word -> !word.equals(JSON)).toList();
        if (places.isEmpty() || places.stream().anyMatch(word -> word.startsWith("--"))) {
            err.print(USAGE);
            return 2;
        }
        try {
            var files = archives(places);
            var findings = new Findings(out, arguments.contains(JSON));
            var parts = new ArrayList<PartManifest>();
            for (var file : files) PartCheck.of(file, findings).ifPresent(parts::add);
            nameMissing(parts, findings);
            findings.sum(parts);
            return findings.areNone() ? 0 : 1;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static List<Path> archives(List<String> places) throws IOException {
        var files = new ArrayList<Path>();
        for (var place : places) {
            var path = path(place);
            if (!Files.exists(path)) throw new IOException("There is no " + place + ".");
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (var inside = Files.list(path)) {
                inside.filter(file -> file.toString().endsWith(".zip")).sorted().forEach(files::add);
            }
        }
        if (files.isEmpty()) throw new IOException("There is no ZIP archive in " + String.join(", ", places) + ".");
        return files;
    }

    private static Path path(String place) throws IOException {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            throw new IOException("There is no " + place + ".");
        }
    }

    private static void nameMissing(List<PartManifest> parts, Findings findings) {
        parts.stream().collect(groupingBy(PartManifest::export)).forEach((export, present) -> {
            var numbers = present.stream().map(PartManifest::part).collect(toCollection(TreeSet::new));
            IntStream.rangeClosed(1, present.get(0).parts())
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> findings.add(
                            null,
                            null,
                            "Part %d of %d of the export %s is missing."
                                    .formatted(number, present.get(0).parts(), export)));
        });
    }
}
