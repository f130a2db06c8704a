package app.darkslide.uploads;

import app.darkslide.images.Image;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.Progress;
import app.darkslide.uploads.AllImages.Which;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Takes a job through the images of all owners, one after the other. The last id that was visited is where it goes on. */
@ApplicationScoped
class ImageWalk {
    private static final int BATCH = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    AllImages images;

    /** What a job does with an image. */
    interface Visit {
        /** @return whether it has changed anything */
        boolean changed(Image image) throws IOException;
    }

    /** Is told how far a walk is, after each batch and at its end. */
    interface Report {
        /** @param changed images in this run */
        void reached(Progress progress, int changed, boolean isEnd);
    }

    void run(JobContext context, Which which, Visit visit, Report report) throws IOException {
        var progress = context.progress();
        if (progress.position() == null) progress = new Progress(null, 0, images.count(which));
        var changed = 0;
        for (List<Image> batch; !(batch = after(which, progress)).isEmpty(); ) {
            for (var image : batch) {
                if (visit.changed(image)) changed++;
                progress = new Progress(image.id().toString(), progress.done() + 1, progress.total());
                context.reached(progress);
            }
            report.reached(progress, changed, false);
        }
        report.reached(progress, changed, true);
    }

    private List<Image> after(Which which, Progress progress) {
        var last = progress.position() == null ? BEFORE_ALL : UUID.fromString(progress.position());
        return images.after(which, last, BATCH);
    }
}
