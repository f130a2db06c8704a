package app.darkslide.images;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the images of places in months. */
@ApplicationScoped
public class SampledImages {
    @Inject
    Sql sql;

    /**
     * In one statement, which reads one range of an index for each place, and no further than to it.
     *
     * @param ids selects the ids of a list between two dates, from an index alone: its parameters are {@code of} and the dates
     * @return the newest first
     */
    @Transactional
    public List<Image> at(List<PlaceInMonth> places, String ids, UUID of) {
        var each = "(" + ids + " limit ?, 1)";
        return sql.list(
                "select i.* from (" + String.join(" union ", Collections.nCopies(places.size(), each))
                        + ") as places straight_join images i force index (primary) on i.id = places.id"
                        + " where i.deleted_at is null order by i.taken_at desc, i.id desc",
                Image.class,
                places.stream()
                        .flatMap(place ->
                                Stream.<Object>of(of, place.start(), place.end().takenAt(), place.index()))
                        .toArray());
    }
}
