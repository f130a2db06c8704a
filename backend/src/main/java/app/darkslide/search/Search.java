package app.darkslide.search;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.darkslide.albums.AlbumContents;
import app.darkslide.albums.ImagesInAlbums;
import app.darkslide.images.DateCursor;
import app.darkslide.images.DateCursor.Direction;
import app.darkslide.images.Gallery;
import app.darkslide.images.GalleryImages;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.Samples;
import app.darkslide.search.Indexes.Answer;
import app.darkslide.search.Places.Cluster;
import app.darkslide.tags.Tags;
import app.darkslide.tags.Vocabulary;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Finds images: first their ids in the index of the gallery, then what is shown of them in the database. */
@ApplicationScoped
public class Search {
    @Inject
    Indexes indexes;

    @Inject
    Tags tags;

    @Inject
    AlbumContents albums;

    @Inject
    ImagesInAlbums inAlbums;

    @Inject
    GalleryImages images;

    @Inject
    SearchTurns turns;

    @FunctionalInterface
    private interface Use<T> {
        T of(ImageIndex index, BitSet rows, Vocabulary vocabulary);
    }

    /** @throws ProblemException 400 for what no image can be like, 404 for an album that is not there */
    Answer<SearchSummary> summary(Gallery gallery, Conditions wanted) {
        return find(gallery, wanted, SearchSummary::of);
    }

    /**
     * Where they were taken.
     *
     * @param cells as in {@link PlaceClusters#of}
     * @throws ProblemException 400 for what no image can be like, 404 for an album that is not there
     */
    Answer<Places> places(Gallery gallery, Conditions wanted, int cells) {
        var found = find(gallery, wanted, (index, rows, vocabulary) -> clusters(index.columns(), rows, cells));
        if (found.progress() != null) return new Answer<>(null, found.progress());
        var clusters = found.found();
        var thumbnails =
                images.thumbnails(gallery, clusters.stream().map(Cluster::image).toList());
        return new Answer<>(
                Places.of(clusters.stream()
                        .map(cluster -> cluster.with(thumbnails.get(cluster.image())))
                        .toList()),
                null);
    }

    private static List<Cluster> clusters(Columns columns, BitSet rows, int cells) {
        return PlaceClusters.of(columns, rows, cells).stream()
                .map(cluster -> Cluster.of(columns, cluster))
                .toList();
    }

    /**
     * A page behind a place.
     *
     * @throws ProblemException 400 for what no image can be like, 404 for an album that is not there
     */
    Answer<ImagePage> page(Gallery gallery, Conditions wanted, DateCursor start, int limit) {
        var found = find(gallery, wanted, (index, rows, vocabulary) -> ids(index, rows, start, limit + 1));
        if (found.progress() != null) return new Answer<>(null, found.progress());
        return new Answer<>(page(gallery, found.found(), start, limit), null);
    }

    /**
     * Those in some places of the months found.
     *
     * @throws ProblemException 400 for what no image can be like, 404 for an album that is not there
     */
    Answer<Samples> samples(Gallery gallery, Conditions wanted, List<PlaceInMonth> places) {
        var byMonth = places.stream()
                .distinct()
                .sorted(Comparator.comparingInt(PlaceInMonth::index))
                .collect(groupingBy(PlaceInMonth::month, () -> new TreeMap<>(reverseOrder()), toList()));
        var found = find(gallery, wanted, (index, rows, vocabulary) -> byMonth.values().stream()
                .flatMapToInt(month -> rows(index, rows, month))
                .mapToObj(index.columns()::id)
                .toList());
        if (found.progress() != null) return new Answer<>(null, found.progress());
        return new Answer<>(Samples.of(gallery, images.of(gallery, found.found())), null);
    }

    /**
     * All that it finds, the newest first.
     *
     * @throws ProblemException 400 for what no image can be like, 404 for an album that is not there, 503 while the index is made
     */
    public List<UUID> all(Gallery gallery, Conditions wanted) {
        var found = turns.take(
                gallery.owner(),
                () -> find(gallery, wanted, (index, rows, vocabulary) -> IntStream.of(index.newestFirst(rows))
                        .mapToObj(index.columns()::id)
                        .toList()));
        if (found.progress() == null) return found.found();
        throw ProblemException.retryAfter(
                ProblemReason.SEARCH_INDEX_IN_THE_MAKING,
                "The index for searching is being made. Ask for it again.",
                Duration.ofSeconds(1));
    }

    private <T> Answer<T> find(Gallery gallery, Conditions wanted, Use<T> use) {
        wanted.requireSense();
        if (wanted.album() != null) albums.requireAlbum(gallery, wanted.album());
        var vocabulary = tags.of(gallery.owner(), gallery.key());
        var matches = AlbumMatches.of(gallery, wanted, inAlbums);
        return indexes.read(
                gallery, index -> use.of(index, RowConditions.rows(index, wanted, vocabulary, matches), vocabulary));
    }

    private static List<UUID> ids(ImageIndex index, BitSet rows, DateCursor start, int limit) {
        var newestFirst = start.direction() == Direction.NEWEST;
        var page = index.page(rows, newestFirst, Entry.micros(start.takenAt()), start.id(), limit);
        return IntStream.of(page).mapToObj(index.columns()::id).toList();
    }

    /** Those of the images in places of one month, in their order, as far as the month has so many. */
    private static IntStream rows(ImageIndex index, BitSet rows, List<PlaceInMonth> places) {
        var last = places.get(places.size() - 1);
        var start = Entry.micros(last.start());
        var newest = index.newest(rows, start, Entry.micros(last.end().takenAt()), last.index() + 1);
        return places.stream()
                .mapToInt(PlaceInMonth::index)
                .takeWhile(at -> at < newest.length)
                .map(at -> newest[at]);
    }

    /** Of what went since it was found, there is nothing on the page; it is not the last one then. */
    private ImagePage page(Gallery gallery, List<UUID> ids, DateCursor start, int limit) {
        var rows = images.of(gallery, ids);
        var page = ImagePage.of(
                rows,
                limit,
                row -> ImageView.inList(OpenedImage.orLost(row, gallery.key())),
                row -> DateCursor.behind(row, start.direction()));
        if (page.next() != null || rows.size() == ids.size()) return page;
        var last = rows.isEmpty() ? start : DateCursor.behind(rows.get(rows.size() - 1), start.direction());
        return new ImagePage(page.items(), last.toString());
    }
}
