package app.darkslide.exports;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.albums.PlainAlbums.PlainAlbum;
import app.darkslide.database.Sql;
import app.darkslide.downloads.DownloadTurns;
import app.darkslide.images.Gallery;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.Originals;
import app.darkslide.quotas.Quotas;
import app.darkslide.records.SealedJson;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Makes exports: which image is in which part, and under which name, is fixed from then on. */
@ApplicationScoped
class Exports {
    private static final int BATCH = 1000;

    /** Bounds what is in memory while a part is sent, its manifest above all. */
    private static final int MAX_IMAGES = 500;

    @Inject
    ExportRepository exports;

    @Inject
    Originals originals;

    @Inject
    ExportConfig config;

    @Inject
    Quotas quotas;

    @Inject
    ActivityLog activity;

    @Inject
    DownloadTurns turns;

    @Inject
    EntityManager database;

    /**
     * Takes one of the turns of downloads, because the details of all images have to be opened.
     *
     * @throws ProblemException 404 if none of the images is in the gallery, 409 if there are as many exports as there may be
     */
    Export create(Gallery gallery, Supplier<Contents.Found> found, Layout folders, long partBytes, ClientInfo client)
            throws IOException {
        requireRoom(gallery);
        var created = new AtomicReference<Export>();
        turns.take(gallery.owner(), () -> created.set(create(gallery, found.get(), folders, partBytes, client)));
        return created.get();
    }

    private Export create(Gallery gallery, Contents.Found found, Layout folders, long partBytes, ClientInfo client) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var export = new Export(gallery.owner(), now, now.plus(config.lifetime()));
        var parts = new Parts(gallery, export, partBytes);
        var damaged = place(gallery, found, folders, parts);
        parts.end();
        if (parts.outlines.isEmpty()) throw ProblemException.notFound();
        var albums = found.albums().stream().map(PlainAlbum::id).toList();
        var outline = new Outline(found.of(), folders, albums, parts.outlines, damaged);
        export.sealed = gallery.key().seal(SealedJson.write(outline), export.id);
        QuarkusTransaction.requiringNew().run(() -> {
            quotas.lock(gallery.owner()); // of two at once, the second one counts the first
            requireRoom(gallery);
            exports.persistAndFlush(export);
            parts.rows.forEach(database::persist);
            activity.record(gallery.owner(), ActivityKind.EXPORT_MADE, client);
        });
        return export;
    }

    private void requireRoom(Gallery gallery) {
        if (exports.of(gallery.owner(), Instant.now()).size() >= config.perAccount())
            throw new ProblemException(
                    ProblemReason.TOO_MANY_EXPORTS,
                    "You have %d exports, which is as many as there may be. Delete one that you do not need any more."
                            .formatted(config.perAccount()),
                    config.perAccount());
    }

    /** @return how many of them are damaged */
    private int place(Gallery gallery, Contents.Found found, Layout folders, Parts parts) {
        var paths = new Folders(folders == Layout.ALBUM ? found.albums() : List.of());
        var damaged = 0;
        for (var ids : Sql.batches(found.images(), BATCH)) {
            var opened = originals.opened(gallery, ids);
            for (var id : ids) {
                var image = opened.get(id);
                if (image == null) continue;
                if (image.isDamaged()) damaged++;
                var album = folders == Layout.ALBUM ? found.firstAlbums().get(id) : null;
                parts.add(image, paths.place(image, album));
            }
        }
        return damaged;
    }

    /** Cuts an export into parts. */
    private static final class Parts {
        private final Gallery gallery;
        private final Export export;
        private final long maxBytes;
        private final List<Outline.Part> outlines = new ArrayList<>();
        private final List<ExportPart> rows = new ArrayList<>();
        private List<ExportPart.Place> places = new ArrayList<>();
        private long bytes;

        Parts(Gallery gallery, Export export, long maxBytes) {
            this.gallery = gallery;
            this.export = export;
            this.maxBytes = maxBytes;
        }

        void add(OpenedImage image, String path) {
            var size = image.row().size();
            if (places.size() == MAX_IMAGES || bytes + size > maxBytes) end();
            places.add(new ExportPart.Place(image.row().id(), path));
            bytes += size;
        }

        void end() {
            if (places.isEmpty()) return;
            outlines.add(new Outline.Part(places.size(), bytes));
            rows.add(new ExportPart(export.id, outlines.size(), places, gallery.key()));
            places = new ArrayList<>();
            bytes = 0;
        }
    }
}
