package app.darkslide.search;

import app.darkslide.tags.Vocabulary;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Conditions, made ready for the rows of an index. What is quick comes first, and text last. */
final class RowConditions {
    private static final long FIRST_DAY = LocalDate.of(1000, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final ImageIndex index;
    private final Columns columns;
    private final Vocabulary vocabulary;
    private final List<IntPredicate> all = new ArrayList<>();

    private RowConditions(ImageIndex index, Vocabulary vocabulary) {
        this.index = index;
        this.columns = index.columns();
        this.vocabulary = vocabulary;
    }

    /** The rows that are like that. */
    static BitSet rows(ImageIndex index, Conditions wanted, Vocabulary vocabulary, AlbumMatches albums) {
        var conditions = new RowConditions(index, vocabulary);
        conditions.properties(wanted);
        conditions.names(wanted);
        conditions.albums(wanted, albums);
        wanted.words().forEach(word -> conditions.word(word, albums));
        var all = conditions.all.toArray(IntPredicate[]::new);
        return index.rows(row -> {
            for (var condition : all) if (!condition.test(row)) return false;
            return true;
        });
    }

    private void properties(Conditions wanted) {
        if (wanted.from() != null) {
            var start = micros(wanted.from());
            all.add(row -> columns.takenAt(row) >= start);
        }
        if (wanted.to() != null) {
            var end = micros(wanted.to()) + Entry.MICROS_OF_A_DAY;
            all.add(row -> columns.takenAt(row) < end);
        }
        if (wanted.day() != null) {
            var day = MonthDay.parse("--" + wanted.day());
            all.add(row -> isOf(day, columns.takenAt(row)));
        }
        if (wanted.favourite() != null) all.add(row -> columns.isFavourite(row) == wanted.favourite());
        if (wanted.located() != null) all.add(row -> columns.isLocated(row) == wanted.located());
        if (wanted.orientation() != null) all.add(row -> columns.orientation(row) == wanted.orientation());
        if (wanted.minSize() != null) all.add(row -> columns.size(row) >= wanted.minSize());
        if (wanted.maxSize() != null) all.add(row -> columns.size(row) <= wanted.maxSize());
        if (wanted.box() != null)
            all.add(row -> columns.isLocated(row) && wanted.box().has(columns.latitude(row), columns.longitude(row)));
    }

    private void names(Conditions wanted) {
        oneOf(wanted.types(), columns.types, columns::type);
        oneOf(wanted.cameras(), columns.cameras, columns::camera);
        oneOf(wanted.lenses(), columns.lenses, columns::lens);
        oneOf(wanted.cities(), columns.cities, columns::city);
        oneOf(wanted.countries(), columns.countries, columns::country);
        if (isGiven(wanted.tags())) {
            for (var tag : wanted.tags()) {
                var ids = tagNumbers(vocabulary.resolve(tag).map(Set::of).orElse(Set.of()));
                all.add(row -> columns.hasTag(row, ids));
            }
        }
    }

    private void oneOf(List<String> choices, Names names, IntUnaryOperator number) {
        if (!isGiven(choices)) return;
        var chosen = names.numbers(choices::contains);
        all.add(row -> chosen.get(number.applyAsInt(row)));
    }

    private void albums(Conditions wanted, AlbumMatches albums) {
        if (wanted.album() != null) all.add(rows(albums.in(wanted.album()))::get);
        if (wanted.inAlbum() == null) return;
        var inAny = rows(albums.inAny());
        all.add(row -> inAny.get(row) == wanted.inAlbum());
    }

    private void word(String word, AlbumMatches albums) {
        var bytes = Folding.bytes(word);
        var tags = tagNumbers(vocabulary.names().entrySet().stream()
                .filter(tag -> Folding.folded(tag.getValue()).contains(word))
                .map(tag -> tag.getKey())
                .collect(Collectors.toSet()));
        Predicate<String> hasWord = name -> Folding.folded(name).contains(word);
        var cameras = columns.cameras.numbers(hasWord);
        var lenses = columns.lenses.numbers(hasWord);
        var cities = columns.cities.numbers(hasWord); // with their countries
        var inAlbums = rows(albums.named(word));
        all.add(row -> cameras.get(columns.camera(row))
                || lenses.get(columns.lens(row))
                || cities.get(columns.city(row))
                || inAlbums.get(row)
                || columns.hasTag(row, tags)
                || columns.contains(row, bytes));
    }

    /** @param wanted present tags; an image may carry the id of one that was merged into it */
    private BitSet tagNumbers(Set<String> wanted) {
        return wanted.isEmpty()
                ? new BitSet()
                : columns.tags.numbers(
                        id -> vocabulary.resolve(id).filter(wanted::contains).isPresent());
    }

    private BitSet rows(Collection<UUID> images) {
        var rows = new BitSet();
        for (var image : new HashSet<>(images)) {
            var row = index.row(image);
            if (row >= 0) rows.set(row);
        }
        return rows;
    }

    private static boolean isGiven(List<String> choices) {
        return choices != null && !choices.isEmpty();
    }

    /** What is known to the month or the year alone is stored as its beginning, so that is no moment of that day. */
    private static boolean isOf(MonthDay day, long micros) {
        if (day.getDayOfMonth() == 1 && Math.floorMod(micros, Entry.MICROS_OF_A_DAY) == 0) return false;
        return MonthDay.from(LocalDate.ofEpochDay(Math.floorDiv(micros, Entry.MICROS_OF_A_DAY)))
                .equals(day);
    }

    /** Of a day at the edge of all dates at most, so that it can be counted. */
    private static long micros(LocalDate day) {
        return Math.min(Math.max(day.toEpochDay(), FIRST_DAY), LAST_DAY) * Entry.MICROS_OF_A_DAY;
    }
}
