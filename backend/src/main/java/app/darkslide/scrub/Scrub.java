package app.darkslide.scrub;

import app.darkslide.images.Image;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Pace;
import app.darkslide.jobs.Progress;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Looks at all images whose files have not been read for a period, those first for which it is longest ago; so it goes on where it
 * stopped, and a run that ends by itself has left none. It works in slices, because others need its thread.
 */
@ApplicationScoped
class Scrub implements RecurringJob {
    static final String NAME = "scrub";

    private static final int BATCH = 50;
    private static final Duration SLICE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    ScrubRepository rows;

    @Inject
    ScrubConfig config;

    @Inject
    ImagesLook look;

    @Inject
    ScrubState state;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration afterStart() {
        return config.first();
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) throws IOException {
        try {
            runSlice(context);
        } finally {
            state.read();
        }
    }

    private void runSlice(JobContext context) throws IOException {
        var now = context.now().truncatedTo(ChronoUnit.MICROS); // as the column has it
        var before = now.minus(config.period());
        var pace = new Pace(config.rate().asLongValue(), SLICE, context);
        var done = context.progress().done();
        var total = done + rows.countDue(before, now);
        for (List<Image> batch; !(batch = rows.due(before, now, BATCH)).isEmpty(); ) {
            done += look.at(batch, now, pace);
            context.reached(new Progress(null, done, total));
            if (pace.isOver()) throw new JobStoppedException("Others come first", PAUSE);
        }
    }
}
