package app.darkslide.changes;

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

/** Puts images that changed and images that were destroyed into one order. */
@ApplicationScoped
class Changes {
    @Inject
    ChangeRepository repository;

    /** @param view makes the entry, once it is clear that it is on the page */
    private record Change(long number, Supplier<ChangedImage> view) {}

    /** @param since null for the very beginning */
    @Transactional
    ChangePage page(Gallery gallery, String since, int limit) {
        var numbers = repository.numbers(gallery);
        var place = since == null ? Place.beginning(numbers) : Place.parse(since);
        place.requireKnown(numbers);
        // Whatever is committed while this reads has a higher number than the last one: it comes with the next page.
        var changes = Stream.concat(
                        repository.changed(gallery, place.number(), numbers.last(), limit + 1).stream()
                                .map(image -> new Change(image.changeNo(), () -> view(image, gallery))),
                        repository.destroyed(gallery, place.number(), numbers.last(), limit + 1).stream()
                                .map(gone -> new Change(gone.number(), () -> new DeletedImage(gone.image()))))
                .sorted(Comparator.comparingLong(Change::number))
                .toList();
        return page(changes, limit, place, numbers.last());
    }

    private static ChangePage page(List<Change> changes, int limit, Place place, long last) {
        var items = Page.fitting(changes, limit, change -> change.view.get(), ChangedImage::maxJson);
        var more = items.size() < changes.size();
        var reached = more ? changes.get(items.size() - 1).number : last;
        return new ChangePage(items, place.at(reached).toString(), more);
    }

    private static ChangedImage view(Image image, Gallery gallery) {
        return ImageView.inList(OpenedImage.orLost(image, gallery.key()));
    }
}
