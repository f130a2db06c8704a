package app.darkslide.imports;

import app.darkslide.database.CommandRefusedException;
import app.darkslide.imports.Service.Pause;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code import --to URL PATH…}: brings photos into an account of a running service, from any machine. */
public final class ImportCommand {
    private static final int DONE = 0;
    private static final int IN_PART = 1;
    private static final int REFUSED = 2;

    private final Pause pause;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(Pause pause, PrintStream out, PrintStream err) {
        this.pause = pause;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 if all photos are there, 1 if some are not, 2 if it could not begin */
    public static int run(List<String> arguments) {
        return new ImportCommand(TimeUnit.SECONDS::sleep, System.out, System.err)
                .execute(arguments, System.getenv("DARKSLIDE_TOKEN"));
    }

    int execute(List<String> arguments, String token) {
        try {
            return run(ImportOptions.of(arguments, token)) ? DONE : IN_PART;
        } catch (CommandRefusedException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            err.println("It could not begin (" + e.getMessage() + ").");
            return REFUSED;
        }
    }

    private boolean run(ImportOptions options) throws IOException {
        var service = new Service(options.service(), options.token(), pause);
        requireAccount(service);
        try (var report = new ImportReport(out, options.report(), options.isDry());
                var sources = new Sources(report)) {
            for (var path : options.paths()) sources.add(path);
            sources.lookAtManifests();
            importAll(sources, options, service, report);
            return report.end();
        }
    }

    private static void requireAccount(Service service) {
        try {
            service.get("/images?limit=1");
        } catch (AnswerException | StoppedException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }

    private void importAll(Sources sources, ImportOptions options, Service service, ImportReport report) {
        var albums = new AlbumImport(service, report);
        var album = options.album() == null ? null : ExportedAlbum.named(options.album());
        try (var batch = new PhotoBatch(
                new PhotoUploads(service), new DetailsImport(service), albums, report, options.isDry())) {
            for (var container : sources.containers()) {
                try {
                    new ContainerImport(container, album, batch, albums, report).run();
                } catch (RefusedFileException e) {
                    report.add(container.name(), Outcome.REFUSED, e.getMessage(), null);
                }
            }
            if (batch.goesOn() && !options.isDry()) albums.run();
            batch.whyItStopped().ifPresent(report::problem);
        } catch (AnswerException | StoppedException e) {
            report.problem("The albums are not complete. " + e.getMessage());
        }
    }
}
