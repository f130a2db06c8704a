package app.darkslide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.PhotoMetadata.Location;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceClustersTest {
    private final Columns columns = new Columns();

    @ParameterizedTest
    @CsvSource({
        "  90,    0, 0.5, 0",
        "  86, -180,   0, 0",
        "   0,    0, 0.5, 0.5",
        " -90,  180,   1, 1",
        "66.51326044311186, 90, 0.75, 0.25"
    })
    void theWorldIsASquare(double latitude, double longitude, double x, double y) {
        assertEquals(x, Mercator.x(longitude), 1e-9);
        assertEquals(y, Mercator.y(latitude), 1e-9);
    }

    @Test
    void thereAreNeverMoreThanAreBoundedAndNoneIsLost() {
        var random = new Random(1);
        for (int i = 0; i < 5000; i++) add(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
        add(90, 180);
        add(-90, -180);
        for (var cells : List.of(1, 7, 1000, 1 << 24)) {
            var clusters = PlaceClusters.of(columns, all(), cells);
            assertTrue(clusters.size() <= PlaceClusters.MAX_CLUSTERS, clusters.size() + " clusters");
            assertEquals(
                    columns.rows(),
                    clusters.stream().mapToInt(cluster -> cluster.count).sum());
            for (var cluster : clusters)
                assertTrue(cluster.latitude() >= cluster.south
                        && cluster.latitude() <= cluster.north
                        && cluster.longitude() >= cluster.west
                        && cluster.longitude() <= cluster.east);
        }
    }

    @Test
    void noClusterLiesOnBothSidesOfTheDateLine() {
        add(-17, 179.9);
        add(-17, -179.9);
        assertEquals(2, PlaceClusters.of(columns, all(), 2).size());
    }

    private BitSet all() {
        var rows = new BitSet();
        rows.set(0, columns.rows());
        return rows;
    }

    private void add(double latitude, double longitude) {
        columns.append(new Entry(
                UUID.randomUUID(),
                0,
                1,
                null,
                false,
                new Location(latitude, longitude, null),
                "image/jpeg",
                null,
                null,
                null,
                null,
                List.of(),
                new byte[0]));
    }
}
