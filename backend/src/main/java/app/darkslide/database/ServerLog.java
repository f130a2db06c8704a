package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The log of the server: one file for this run, and that of the previous one. */
final class ServerLog {
    private ServerLog() {}

    static void begin(DatabaseDirectory directory) throws IOException {
        if (Files.exists(directory.log()))
            Files.move(directory.log(), directory.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.createEmpty(directory.log());
    }

    static boolean contains(DatabaseDirectory directory, String text) throws IOException {
        return text(directory).contains(text);
    }

    /** The first error or else the last line, and what the operator can do. */
    static String complaint(DatabaseDirectory directory) throws IOException {
        var lines = text(directory).lines().filter(line -> !line.isBlank()).toList();
        var last = lines.isEmpty() ? "it says nothing" : lines.get(lines.size() - 1);
        var told = lines.stream()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .orElse(last);
        return told.replaceFirst("^.*\\[ERROR] ", "") + ". Nothing was deleted: " + directory.log()
                + " tells more, and a backup of the directory can take its place.";
    }

    private static String text(DatabaseDirectory directory) throws IOException {
        return Files.readString(directory.log(), StandardCharsets.ISO_8859_1); // which no byte of it can break
    }
}
