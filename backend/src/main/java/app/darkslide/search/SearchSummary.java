package app.darkslide.search;

import app.darkslide.images.Months.Month;
import app.darkslide.tags.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What images that were found have in common.")
record SearchSummary(
        @Schema(description = "How many there are.", examples = "1234", minimum = "0")
        int total,

        @Schema(description = "The months that have some, newest first.")
        List<Month> months,

        @Schema(description = "Their media types, the most frequent first.")
        List<Facet> types,

        @Schema(description = "Their cameras, the 50 most frequent first.")
        List<Facet> cameras,

        @Schema(description = "Their lenses, the 50 most frequent first.")
        List<Facet> lenses,

        @Schema(
                description =
                        "The nearest towns with their countries, the 50 most frequent first. Towns of the same name in the"
                                + " same country are one.")
        List<Facet> cities,

        @Schema(description = "The countries of these towns, the 50 most frequent first.")
        List<Facet> countries,

        @Schema(description = "The ids of their tags, the 50 most frequent first.")
        List<Facet> tags,

        @Schema(description = "How many are favourites.", examples = "17", minimum = "0")
        int favourites,

        @Schema(description = "Of how many it is known where they were taken.", examples = "300", minimum = "0")
        int located,

        @Schema(description = "Their shapes, of which there are any.")
        List<OrientationFacet> orientations,

        @Schema(description = "Their sizes in steps, of which there are any, the smallest first.")
        List<SizeFacet> sizes) {

    private static final int MAX_FACETS = 50;

    @Schema(description = "Something that some of the images have in common.")
    record Facet(
            @Schema(description = "What to search for.", examples = "Canon EOS 350D DIGITAL")
            String value,

            @Schema(description = "How many have it.", examples = "12", minimum = "1")
            int count) {}

    @Schema(description = "A shape that some of the images have.")
    record OrientationFacet(
            Orientation value,

            @Schema(description = "How many have it.", examples = "12", minimum = "1")
            int count) {}

    @Schema(description = "Some of the images by their size, as it is searched for.")
    record SizeFacet(
            @Schema(
                    description = "The least bytes of an original; null for the smallest.",
                    examples = "1000000",
                    nullable = true)
            Long minSize,

            @Schema(description = "The most bytes; null for the largest.", examples = "10000000", nullable = true)
            Long maxSize,

            @Schema(description = "How many are of these sizes.", examples = "12", minimum = "1")
            int count) {

        static final List<SizeFacet> STEPS = List.of(
                new SizeFacet(null, 1_000_000L, 0),
                new SizeFacet(1_000_000L, 10_000_000L, 0),
                new SizeFacet(10_000_000L, null, 0));

        boolean has(long size) {
            return (minSize == null || size >= minSize) && (maxSize == null || size <= maxSize);
        }
    }

    static SearchSummary of(ImageIndex index, BitSet rows, Vocabulary vocabulary) {
        var columns = index.columns();
        var newestFirst = index.newestFirst(rows);
        return new SearchSummary(
                newestFirst.length,
                months(columns, newestFirst),
                facets(columns.types, newestFirst, columns::type),
                facets(columns.cameras, newestFirst, columns::camera),
                facets(columns.lenses, newestFirst, columns::lens),
                facets(columns.cities, newestFirst, columns::city),
                facets(columns.countries, newestFirst, columns::country),
                tags(columns, newestFirst, vocabulary),
                (int) IntStream.of(newestFirst).filter(columns::isFavourite).count(),
                (int) IntStream.of(newestFirst).filter(columns::isLocated).count(),
                orientations(columns, newestFirst),
                sizes(columns, newestFirst));
    }

    /** The rows of a month lie beside each other. */
    private static List<Month> months(Columns columns, int[] newestFirst) {
        var months = new ArrayList<Month>();
        for (int at = 0; at < newestFirst.length; ) {
            var month = YearMonth.from(day(columns.takenAt(newestFirst[at])));
            var start = month.atDay(1).toEpochDay() * Entry.MICROS_OF_A_DAY;
            var first = at;
            while (at < newestFirst.length && columns.takenAt(newestFirst[at]) >= start) at++;
            months.add(new Month(month.toString(), at - first));
        }
        return months;
    }

    private static LocalDate day(long micros) {
        return LocalDate.ofEpochDay(Math.floorDiv(micros, Entry.MICROS_OF_A_DAY));
    }

    private static List<OrientationFacet> orientations(Columns columns, int[] rows) {
        var counts = new EnumMap<Orientation, Integer>(Orientation.class);
        for (var row : rows) {
            var orientation = columns.orientation(row);
            if (orientation != null) counts.merge(orientation, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new OrientationFacet(count.getKey(), count.getValue()))
                .toList();
    }

    private static List<SizeFacet> sizes(Columns columns, int[] rows) {
        return SizeFacet.STEPS.stream()
                .map(step -> new SizeFacet(step.minSize, step.maxSize, (int) IntStream.of(rows)
                        .filter(row -> step.has(columns.size(row)))
                        .count()))
                .filter(step -> step.count > 0)
                .toList();
    }

    private static List<Facet> facets(Names names, int[] rows, IntUnaryOperator number) {
        var counts = new int[names.size()];
        for (var row : rows) counts[number.applyAsInt(row)]++;
        var found = new HashMap<String, Integer>();
        for (int at = 1; at < counts.length; at++) if (counts[at] > 0) found.put(names.name(at), counts[at]);
        return facets(found);
    }

    /** By the tags that there are: an image may carry one and another that was merged into it, and counts once. */
    private static List<Facet> tags(Columns columns, int[] rows, Vocabulary vocabulary) {
        var present = new String[columns.tags.size()];
        for (int at = 1; at < present.length; at++)
            present[at] = vocabulary.resolve(columns.tags.name(at)).orElse(null);
        var counts = new HashMap<String, Integer>();
        for (var row : rows)
            IntStream.of(columns.tags(row))
                    .mapToObj(tag -> present[tag])
                    .filter(tag -> tag != null)
                    .distinct()
                    .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        return facets(counts);
    }

    private static List<Facet> facets(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Facet(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
                .limit(MAX_FACETS)
                .toList();
    }
}
