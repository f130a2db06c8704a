package app.darkslide.search;

import static java.util.Map.Entry.comparingByValue;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows by the squares of a map that they were taken in. The squares are those of the whole world, so they stay when a map is moved. */
final class PlaceClusters {
    static final int MAX_CLUSTERS = 500;

    private PlaceClusters() {}

    /** The rows of a square, as its sums and limits. */
    static final class Cluster {
        int count;
        int newest = -1;
        double south = Double.MAX_VALUE;
        double west = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        private double latitudes;
        private double longitudes;
        private final Map<Integer, Integer> towns = new HashMap<>();

        private void add(Columns columns, int row) {
            var latitude = columns.latitude(row);
            var longitude = columns.longitude(row);
            count++;
            latitudes += latitude;
            longitudes += longitude;
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            if (newest < 0 || columns.takenAt(row) > columns.takenAt(newest)) newest = row;
            if (columns.city(row) != 0) towns.merge(columns.city(row), 1, Integer::sum);
        }

        double latitude() {
            return latitudes / count;
        }

        double longitude() {
            return longitudes / count;
        }

        int towns() {
            return towns.size();
        }

        /** The number of the most frequent one; 0 if there is no town near. */
        int town() {
            return towns.entrySet().stream()
                    .max(comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }
    }

    /**
     * Those of rows that are located, the largest first.
     *
     * @param cells into how many squares the width of the world is divided: fewer, where it were too many clusters
     */
    static List<Cluster> of(Columns columns, BitSet rows, int cells) {
        var clusters = grouped(columns, rows, cells);
        return clusters == null
                ? of(columns, rows, cells / 2)
                : clusters.stream()
                        .sorted(Comparator.comparingInt((Cluster cluster) -> -cluster.count))
                        .toList();
    }

    /** Null as soon as there are too many. */
    private static Collection<Cluster> grouped(Columns columns, BitSet rows, int cells) {
        var clusters = new HashMap<Long, Cluster>();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!columns.isLocated(row)) continue;
            var x = (long) (Mercator.x(columns.longitude(row)) * cells);
            var y = (long) (Mercator.y(columns.latitude(row)) * cells);
            clusters.computeIfAbsent(x << 32 | y, square -> new Cluster()).add(columns, row);
            if (clusters.size() > MAX_CLUSTERS) return null;
        }
        return clusters.values();
    }
}
