package app.darkslide.changes;

import app.darkslide.albums.AlbumFeed;
import app.darkslide.albums.AlbumPlace;
import app.darkslide.albums.ChangedAlbum;
import app.darkslide.images.ChangedImage;
import app.darkslide.images.DeletedImage;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts images and albums that changed, and those that were deleted, into one order. */
@ApplicationScoped
class Changes {
    @Inject
    ChangeRepository repository;

    @Inject
    AlbumFeed albums;

    /** @param view makes the entry, once it is clear that it is on the page */
    private record Change(long number, Supplier<Entry> view) {}

    private record Entry(Object view, int maxJson) {
        static Entry of(ChangedImage image) {
            return new Entry(image, image.maxJson());
        }

        static Entry of(ChangedAlbum album) {
            return new Entry(album, album.maxJson());
        }

        static Entry of(AlbumPlace place) {
            return new Entry(place, AlbumPlace.MAX_JSON);
        }
    }

    /** @param since null for the very beginning */
    @Transactional
    ChangePage page(Gallery gallery, String since, int limit) {
        var numbers = repository.numbers(gallery);
        var place = since == null ? Place.beginning(numbers) : Place.parse(since);
        place.requireKnown(numbers);
        // Whatever is committed while this reads has a higher number than the last one: it comes with the next page.
        var changes = Stream.concat(
                        images(gallery, place.number(), numbers.last(), limit + 1),
                        albums(gallery, place.number(), numbers.last(), limit + 1))
                .sorted(Comparator.comparingLong(Change::number))
                .toList();
        return page(changes, limit, place, numbers.last());
    }

    private Stream<Change> images(Gallery gallery, long after, long last, int limit) {
        return Stream.concat(
                repository.changed(gallery, after, last, limit).stream()
                        .map(image -> new Change(image.changeNo(), () -> Entry.of(view(image, gallery)))),
                repository.destroyed(gallery, after, last, limit).stream()
                        .map(gone -> new Change(gone.number(), () -> Entry.of(new DeletedImage(gone.image())))));
    }

    private Stream<Change> albums(Gallery gallery, long after, long last, int limit) {
        var changed = albums.changed(gallery, after, last, limit);
        return Stream.concat(
                changed.albums().stream().map(one -> new Change(one.number(), () -> Entry.of(one.entry()))),
                changed.places().stream().map(one -> new Change(one.number(), () -> Entry.of(one.entry()))));
    }

    private static ChangePage page(List<Change> changes, int limit, Place place, long last) {
        var entries = Page.fitting(changes, limit, change -> change.view.get(), Entry::maxJson);
        var more = entries.size() < changes.size();
        var reached = more ? changes.get(entries.size() - 1).number : last;
        return new ChangePage(
                only(ChangedImage.class, entries),
                only(ChangedAlbum.class, entries),
                only(AlbumPlace.class, entries),
                place.at(reached).toString(),
                more);
    }

    private static <T> List<T> only(Class<T> kind, List<Entry> entries) {
        return entries.stream()
                .map(Entry::view)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static ChangedImage view(Image image, Gallery gallery) {
        return ImageView.inList(OpenedImage.orLost(image, gallery.key()));
    }
}
