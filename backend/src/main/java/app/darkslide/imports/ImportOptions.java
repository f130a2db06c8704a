package app.darkslide.imports;

import app.darkslide.database.CommandRefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What the command was told.
 *
 * @param album that everything goes into, or null
 * @param report where it is written, or null
 */
record ImportOptions(URI service, String token, String album, boolean isDry, Path report, List<Path> paths) {
    static final String USAGE = """
            import --to URL PATH…   brings photos into an account: archives of an export or others, directories, or files
              --token-file FILE       has an access token of the account for images:read and images:write; else DARKSLIDE_TOKEN has it
              --album NAME            puts everything into an album of this name
              --dry-run               only tells what would be imported
              --report FILE           writes what became of every file, as JSON
            """;

    /** @throws CommandRefusedException if it cannot be begun like that */
    static ImportOptions of(List<String> words, String environmentToken) {
        URI service = null;
        Path tokenFile = null;
        String album = null;
        var isDry = false;
        Path report = null;
        var paths = new ArrayList<Path>();
        try {
            for (var word = words.iterator(); word.hasNext(); ) {
                var next = word.next();
                switch (next) {
                    case "--to" -> service = service(word.next());
                    case "--token-file" -> tokenFile = Path.of(word.next());
                    case "--album" -> album = word.next();
                    case "--dry-run" -> isDry = true;
                    case "--report" -> report = Path.of(word.next());
                    default -> paths.add(path(next));
                }
            }
        } catch (NoSuchElementException e) {
            throw new CommandRefusedException(USAGE.stripTrailing());
        }
        if (service == null || paths.isEmpty()) throw new CommandRefusedException(USAGE.stripTrailing());
        return new ImportOptions(service, token(tokenFile, environmentToken), album, isDry, report, paths);
    }

    private static URI service(String text) {
        try {
            var address = URI.create(text.replaceFirst("/+$", "") + "/");
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) return address;
        } catch (IllegalArgumentException e) {
            throw noAddress(text);
        }
        throw noAddress(text);
    }

    private static CommandRefusedException noAddress(String text) {
        return new CommandRefusedException(text + " is no address such as https://photos.example.org.");
    }

    private static Path path(String word) {
        if (word.startsWith("--")) throw new CommandRefusedException(USAGE.stripTrailing());
        var path = Path.of(word);
        if (!Files.isReadable(path)) throw new CommandRefusedException("There is no " + path + " that can be read.");
        return path;
    }

    private static String token(Path file, String environmentToken) {
        try {
            var token = file == null ? environmentToken : Files.readString(file);
            if (token != null && token.strip().matches("[!-~]+")) return token.strip();
        } catch (IOException e) {
            throw new CommandRefusedException("The token cannot be read from " + file + ".");
        }
        throw new CommandRefusedException(
                "An access token is needed: make one in the settings of the app, and name its file by --token-file, or put it into DARKSLIDE_TOKEN.");
    }
}
