package app.darkslide.places;

import static java.lang.Math.abs;
import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.floorMod;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/** Looks for the town that is nearest on the sphere, in the bands around a place as long as one could have a nearer one. */
final class NearestTown {
    private static final double EARTH_KILOMETRES = 6371.0088;

    private final Towns towns;
    private final double latitude;
    private final double longitude;

    /** The nearest so far, or -1; and how far away it is, in degrees of a great circle. */
    private int nearest = -1;

    private double distance;

    /** How far away in longitude a town can be that is as near. */
    private double reach;

    /** The coordinates are in degrees. */
    NearestTown(Towns towns, double latitude, double longitude) {
        this.towns = towns;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** @return the town, or -1 if there is none as near as that */
    int within(double kilometres) {
        take(-1, toDegrees(kilometres / EARTH_KILOMETRES));
        var home = min((int) ((latitude + 90) / Towns.BAND), Towns.BANDS - 1);
        for (int band = home; band >= 0 && gap(band) <= distance; band--) look(band);
        for (int band = home + 1; band < Towns.BANDS && gap(band) <= distance; band++) look(band);
        return nearest;
    }

    /** How far away the band begins. */
    private double gap(int band) {
        var south = band * Towns.BAND - 90;
        return max(0, max(south - latitude, latitude - south - Towns.BAND));
    }

    /** From the longitude of the place to the east, then to the west, around the earth if need be. */
    private void look(int band) {
        var start = towns.start(band);
        var count = towns.start(band + 1) - start;
        var east = firstFrom(start, start + count) - start;
        for (int step = 0; step < count; step++) if (!consider(start + (east + step) % count, band, 1)) break;
        for (int step = 1; step <= count; step++) if (!consider(start + floorMod(east - step, count), band, -1)) break;
    }

    /** @return false if no town further on in this direction can be nearer */
    private boolean consider(int town, int band, int direction) {
        var away = direction * (towns.longitude(town) - longitude);
        if (away < 0) away += 360;
        if (away > reach) return false;
        var found = distance(towns.latitude(town, band), away);
        if (found < distance) take(town, found);
        return true;
    }

    private void take(int town, double found) {
        nearest = town;
        distance = found;
        var hasPole = abs(latitude) + found >= 90;
        reach = hasPole ? 180 : toDegrees(asin(min(1, sin(toRadians(found)) / cos(toRadians(latitude)))));
    }

    /** By the haversine formula, which is true to small distances. */
    private double distance(double otherLatitude, double away) {
        var north = sin(toRadians(otherLatitude - latitude) / 2);
        var east = sin(toRadians(away) / 2);
        var square = north * north + cos(toRadians(latitude)) * cos(toRadians(otherLatitude)) * east * east;
        return toDegrees(2 * asin(min(1, sqrt(square))));
    }

    private int firstFrom(int start, int end) {
        int from = start;
        int to = end;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (towns.longitude(middle) < longitude) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
