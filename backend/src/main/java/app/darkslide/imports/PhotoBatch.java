package app.darkslide.imports;

import app.darkslide.imports.PhotoUploads.Candidate;
import app.darkslide.imports.PhotoUploads.Verdict;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Some photos at a time: asks which are there, sends the others, and says of them what is to be said. The same bytes come at most once in it,
 * so that a second file of them finds the first.
 */
final class PhotoBatch implements AutoCloseable {
    private static final int SIZE = 200;

    /** As many as the app sends. */
    private static final int PARALLEL = 3;

    private final PhotoUploads uploads;
    private final DetailsImport details;
    private final AlbumImport albums;
    private final ImportReport report;
    private final boolean isDry;
    private final ExecutorService sending = Executors.newFixedThreadPool(PARALLEL);
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> digests = new HashSet<>();
    private volatile StoppedException stopped;

    private record Waiting(Candidate candidate, List<String> remarks) {}

    PhotoBatch(PhotoUploads uploads, DetailsImport details, AlbumImport albums, ImportReport report, boolean isDry) {
        this.uploads = uploads;
        this.details = details;
        this.albums = albums;
        this.report = report;
        this.isDry = isDry;
    }

    /** Whether the account takes no more photos. */
    boolean isStopped() {
        return stopped != null;
    }

    /** Reports a file as one that was not begun. */
    void leave(String path) {
        report.add(path, Outcome.FAILED, "It was not begun. " + stopped.getMessage(), null);
    }

    /** @param remarks what is to be said of it already */
    void add(Candidate candidate, List<String> remarks) {
        if (waiting.size() == SIZE || digests.contains(candidate.sha256())) flush();
        digests.add(candidate.sha256());
        waiting.add(new Waiting(candidate, remarks));
    }

    void flush() {
        var batch = List.copyOf(waiting);
        waiting.clear();
        digests.clear();
        if (batch.isEmpty()) return;
        List<Verdict> verdicts;
        try {
            verdicts = uploads.check(batch.stream().map(Waiting::candidate).toList());
        } catch (StoppedException e) {
            stopped = e;
            for (var one : batch) leave(one.candidate.file().shown());
            return;
        } catch (AnswerException | RuntimeException e) {
            for (var one : batch) fail(one, Outcome.FAILED, e.getMessage());
            return;
        }
        if (isDry) tell(batch, verdicts);
        else take(batch, verdicts);
    }

    private void tell(List<Waiting> batch, List<Verdict> verdicts) {
        for (var i = 0; i < batch.size(); i++) {
            var outcome =
                    switch (verdicts.get(i).action()) {
                        case "duplicate" -> Outcome.KNOWN;
                        case "damaged" -> Outcome.HEALED;
                        default -> Outcome.IMPORTED;
                    };
            report.add(
                    batch.get(i).candidate.file().shown(),
                    outcome,
                    "",
                    verdicts.get(i).image());
        }
    }

    private void take(List<Waiting> batch, List<Verdict> verdicts) {
        var arriving = new ArrayList<Future<Optional<Arrived>>>();
        for (var i = 0; i < batch.size(); i++) {
            var one = batch.get(i);
            var verdict = verdicts.get(i);
            arriving.add(sending.submit(() -> arrived(one, verdict)));
        }
        var arrived =
                arriving.stream().flatMap(future -> result(future).stream()).toList();
        describe(arrived);
        for (var photo : arrived) {
            albums.add(photo);
            report.add(photo.file.shown(), photo.outcome, String.join(" ", photo.remarks), photo.id());
        }
    }

    private void describe(List<Arrived> arrived) {
        try {
            if (goesOn()) details.apply(arrived);
        } catch (StoppedException e) {
            stopped = e;
        } catch (RuntimeException e) {
            report.problem("What is said of some photos may be missing (%s).".formatted(e.getMessage()));
        }
        if (goesOn()) return;
        for (var photo : arrived) if (!photo.wanted.isEmpty()) photo.remark("What is said of it may be missing.");
    }

    /** Empty for one that is not there, which is reported. */
    private Optional<Arrived> arrived(Waiting one, Verdict verdict) {
        try {
            var isKnown = verdict.action().equals("duplicate");
            if (isStopped() && !isKnown) throw stopped;
            var arrived = isKnown ? uploads.known(one.candidate, verdict.image()) : uploads.send(one.candidate);
            arrived.remarks.addAll(0, one.remarks);
            return Optional.of(arrived);
        } catch (AnswerException e) {
            fail(one, e.status < 500 ? Outcome.REFUSED : Outcome.FAILED, e.getMessage());
        } catch (StoppedException e) {
            stopped = e;
            leave(one.candidate.file().shown());
        } catch (UncheckedIOException e) {
            fail(
                    one,
                    Outcome.FAILED,
                    "It cannot be read (%s).".formatted(e.getCause().getMessage()));
        } catch (RuntimeException e) {
            fail(one, Outcome.FAILED, "It could not be sent (%s).".formatted(e.getMessage()));
        }
        return Optional.empty();
    }

    private void fail(Waiting one, Outcome outcome, String reason) {
        report.add(one.candidate.file().shown(), outcome, reason, null);
    }

    private static Optional<Arrived> result(Future<Optional<Arrived>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException("It was interrupted.", false);
        }
    }

    /** @return whether what is to be said beside photos can still be said */
    boolean goesOn() {
        return stopped == null || stopped.onlyUploads;
    }

    Optional<String> whyItStopped() {
        return Optional.ofNullable(stopped).map(Throwable::getMessage);
    }

    @Override
    public void close() {
        sending.shutdownNow();
    }
}
