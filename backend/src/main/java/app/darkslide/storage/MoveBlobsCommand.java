package app.darkslide.storage;

import app.darkslide.files.CopyProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** {@code move-blobs --to-object-store|--to-data-directory [--compare]}: copies images' files to where the service shall have them next. */
public final class MoveBlobsCommand {
    private static final String TO_OBJECT_STORE = "--to-object-store";
    private static final String TO_DATA_DIRECTORY = "--to-data-directory";
    private static final String COMPARE = "--compare";

    private static final String USAGE = """
            move-blobs --to-object-store     copies images' files from DARKSLIDE_DATA into the bucket of DARKSLIDE_S3_*, while the service runs or not
            move-blobs --to-data-directory   copies them from the bucket into DARKSLIDE_DATA
              --compare                      reads what was copied before on both sides, too
            """;
    private static final int DONE = 0;
    private static final int INCOMPLETE = 1;
    private static final int FAILED = 2;

    private MoveBlobsCommand() {}

    /** @return the exit code: 0 if all is there, 1 if something could not be copied, 2 if it did not come to its end */
    public static int run(List<String> arguments) {
        if (!isKnown(arguments)) {
            System.err.print(USAGE);
            return FAILED;
        }
        try {
            var compares = arguments.contains(COMPARE);
            return arguments.get(0).equals(TO_OBJECT_STORE)
                    ? move(
                            CommandStorage.filledDirectory(),
                            CommandStorage.objectStore(),
                            compares,
                            System.out,
                            System.err)
                    : move(CommandStorage.objectStore(), CommandStorage.directory(), compares, System.out, System.err);
        } catch (IllegalArgumentException | FileSystemException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private static boolean isKnown(List<String> arguments) {
        return !arguments.isEmpty()
                && List.of(TO_OBJECT_STORE, TO_DATA_DIRECTORY).contains(arguments.get(0))
                && (arguments.size() == 1
                        || arguments.subList(1, arguments.size()).equals(List.of(COMPARE)));
    }

    static int move(BlobStore source, BlobStore target, boolean compares, PrintStream out, PrintStream err) {
        var copied = new CopyProgress(err);
        var move = new BlobMove(source, target, compares, err::println, copied);
        try {
            move.run();
        } catch (IOException e) {
            err.println("It ended after " + copied + ": " + e.getMessage() + " Run again, it goes on from there.");
            return FAILED;
        }
        if (copied.files() + move.present() + move.complaints() == 0) {
            err.println("There is nothing to copy. Are these the right directory and the right bucket?");
            return FAILED;
        }
        out.println("Copied " + copied + "; " + move.present() + " more were there already.");
        return move.complaints() == 0 ? DONE : INCOMPLETE;
    }
}
