package app.darkslide.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says of photos what was said of them where they come from, as far as their owner has not said anything else here. */
final class DetailsImport {
    /** What the service takes in one request. */
    private static final int MAX_TAGS = 200;

    private final Service service;
    private final KnownTags tags;

    DetailsImport(Service service) {
        this.service = service;
        tags = new KnownTags(service);
    }

    void apply(List<Arrived> photos) {
        var changes = new LinkedHashMap<Arrived, Change>();
        for (var photo : photos) {
            var change = change(photo);
            if (!change.isNothing()) changes.put(photo, change);
        }
        changes.keySet().stream()
                .collect(groupingBy(changes::get, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::send);
        for (var photo : photos) turn(photo);
    }

    private Change change(Arrived photo) {
        return new Change(taken(photo), description(photo), favourite(photo), addTags(photo));
    }

    private static Taken taken(Arrived photo) {
        var wanted = photo.wanted.taken();
        if (wanted == null || wanted.source().equals(Taken.UPLOAD)) return null;
        var present = Taken.of(photo.image.path("taken")).orElse(null);
        if (present == null || wanted.isSaidBy(present)) return null;
        if (present.isOwners()) {
            photo.remark("Its date here is another one and was left.");
            return null;
        }
        var isBetter = photo.outcome == Outcome.IMPORTED || !wanted.isGuess();
        return isBetter ? wanted : null;
    }

    private static String description(Arrived photo) {
        var wanted = photo.wanted.description();
        var present = photo.image.path("description").textValue();
        if (wanted == null || wanted.isBlank() || wanted.strip().equals(present)) return null;
        if (present == null) return wanted;
        photo.remark("Its description here is another one and was left.");
        return null;
    }

    private static Boolean favourite(Arrived photo) {
        return photo.wanted.favourite() && !photo.image.path("favourite").asBoolean() ? true : null;
    }

    private List<String> addTags(Arrived photo) {
        var present = StreamSupport.stream(photo.image.path("tags").spliterator(), false)
                .map(tag -> tag.asText())
                .collect(Collectors.toSet());
        var missing = photo.wanted.tags().stream()
                .map(name -> tagId(photo, name))
                .filter(Objects::nonNull)
                .filter(id -> !present.contains(id))
                .distinct()
                .toList();
        if (missing.size() > MAX_TAGS)
            photo.remark("It has more than %d tags; the rest was left out.".formatted(MAX_TAGS));
        return missing.isEmpty() ? null : missing.subList(0, Math.min(missing.size(), MAX_TAGS));
    }

    private String tagId(Arrived photo, String name) {
        try {
            return tags.id(name);
        } catch (AnswerException e) {
            photo.remark("It did not get the tag “%s”. %s".formatted(name, e.getMessage()));
            return null;
        }
    }

    /** All of them or, if the service refuses that, what it takes. */
    private void send(Change change, List<Arrived> photos) {
        try {
            for (var result :
                    service.send("PATCH", "/images", change.of(ids(photos))).path("results"))
                if (!Set.of("changed", "unchanged")
                        .contains(result.path("status").asText()))
                    find(photos, result.path("id").asText()).remark("What is said of it could not be changed.");
        } catch (AnswerException e) {
            if (photos.size() > 1) for (var photo : photos) send(change, List.of(photo));
            else if (change.parts().size() > 1) for (var part : change.parts()) send(part, photos);
            else photos.get(0).remark(e.getMessage());
        }
    }

    private static List<String> ids(List<Arrived> photos) {
        return photos.stream().map(Arrived::id).toList();
    }

    private static Arrived find(List<Arrived> photos, String id) {
        return photos.stream()
                .filter(photo -> photo.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By the angle that it is to have, so that a request whose answer was lost can be repeated. */
    private void turn(Arrived photo) {
        var wanted = photo.wanted.rotation();
        var present = photo.image.path("rotation").asInt();
        if (wanted == 0 || wanted == present) return;
        if (present != 0) {
            photo.remark("It is turned in another way here and was left.");
            return;
        }
        try {
            service.send("PATCH", "/images/" + photo.id(), Map.of("rotation", wanted));
        } catch (AnswerException e) {
            photo.remark("It could not be turned. " + e.getMessage());
        }
    }
}
