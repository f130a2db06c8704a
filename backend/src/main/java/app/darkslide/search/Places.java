package app.darkslide.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchPlaces", description = "Where images that were found were taken.")
record Places(
        @Schema(description = "Of how many it is known.", examples = "300", minimum = "0")
        int total,

        @Schema(description = "Those that were taken near each other, the most first; 500 at most.")
        List<Cluster> clusters) {

    @Schema(name = "PlaceCluster", description = "Images that were taken near each other.")
    record Cluster(
            @Schema(description = "Their middle, in degrees, north positive.", examples = "51.48")
            double latitude,

            @Schema(description = "In degrees, east positive.", examples = "-3.18")
            double longitude,

            Conditions.Box box,

            @Schema(description = "How many there are.", examples = "12", minimum = "1")
            int count,

            @Schema(
                    description = "The town that is the nearest to most of them; null far from all towns.",
                    examples = "Cardiff, United Kingdom",
                    nullable = true)
            String town,

            @Schema(description = "How many towns are the nearest to some of them.", examples = "3", minimum = "0")
            int towns,

            @Schema(description = "The id of the newest.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID image,

            @Schema(
                    description = "URL of its small rendition; null if it is kept without preview.",
                    examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                    nullable = true)
            String thumbnail) {

        static Cluster of(Columns columns, PlaceClusters.Cluster found) {
            return new Cluster(
                    found.latitude(),
                    found.longitude(),
                    new Conditions.Box(found.south, found.west, found.north, found.east),
                    found.count,
                    columns.cities.name(found.town()),
                    found.towns(),
                    columns.id(found.newest),
                    null);
        }

        Cluster with(String picture) {
            return new Cluster(latitude, longitude, box, count, town, towns, image, picture);
        }
    }

    static Places of(List<Cluster> clusters) {
        return new Places(clusters.stream().mapToInt(Cluster::count).sum(), clusters);
    }
}
