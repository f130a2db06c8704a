package app.darkslide.places;

import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Optional;

/** Finds the nearest town. All towns take 3 MB, from the first question until memory is short. */
public final class Gazetteer {
    /** Farther away from all towns than this, one would not say that one is near any. */
    static final double MAX_KILOMETRES = 100;

    private static volatile SoftReference<Towns> towns = new SoftReference<>(null);

    private Gazetteer() {}

    /**
     * The nearest town; empty far from all, as at sea.
     *
     * @param latitude degrees, north positive, from -90 to 90
     * @param longitude degrees, east positive, from -180 to 180
     */
    public static Optional<Place> nearest(double latitude, double longitude) {
        var known = towns();
        var town = new NearestTown(known, latitude, longitude).within(MAX_KILOMETRES);
        return town < 0 ? Optional.empty() : Optional.of(place(known.name(town), known.country(town)));
    }

    private static Place place(String city, String countryCode) {
        return new Place(city, new Locale("", countryCode).getDisplayCountry(Locale.ENGLISH), countryCode);
    }

    private static Towns towns() {
        var present = towns.get();
        return present == null ? loaded() : present;
    }

    private static synchronized Towns loaded() {
        var present = towns.get();
        if (present != null) return present;
        var read = Towns.read();
        towns = new SoftReference<>(read);
        return read;
    }
}
