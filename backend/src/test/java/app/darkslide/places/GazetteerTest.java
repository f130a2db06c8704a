package app.darkslide.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Towns TOWNS = Towns.read();
    private static final double[][] POINTS = points();
    private static final double EVERYWHERE = 30_000;
    private static final double EARTH_KILOMETRES = 6371.0088;

    @ParameterizedTest
    @CsvSource({
        "51.4830, -3.1853, Cardiff, United Kingdom, GB",
        "48.8530, 2.3499, Paris, France, FR",
        "47.3769, 8.5417, Zürich, Switzerland, CH",
        "5.3453, -4.0244, Abidjan, Côte d’Ivoire, CI",
        "-37.8136, 144.9631, Melbourne, Australia, AU",
        "42.6629, 21.1655, Pristina, Kosovo, XK"
    })
    void namesTheTownAndItsCountry(double latitude, double longitude, String city, String country, String code) {
        assertEquals(Optional.of(new Place(city, country, code)), Gazetteer.nearest(latitude, longitude));
    }

    @Test
    void partsOfTownsAreNoTowns() {
        assertEquals("Berlin", Gazetteer.nearest(52.52, 13.405).orElseThrow().city());
    }

    @Test
    void townAndCountryOfTheSameNameAreNamedOnce() {
        assertEquals("Monaco", new Place("Monaco", "Monaco", "MC").name());
        assertEquals("Cardiff, United Kingdom", new Place("Cardiff", "United Kingdom", "GB").name());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-48.8767, -123.3933", "30, -40", "90, 0", "-90, 180", "-90, -180", "72, -40"})
    void farFromAllTownsThereIsNone(double latitude, double longitude) {
        assertEquals(Optional.empty(), Gazetteer.nearest(latitude, longitude));
    }

    /** Waiyevo on Fiji lies at 180 degrees, all but 3 km. */
    @ParameterizedTest
    @ValueSource(doubles = {179.9, 180, -180, -179.9})
    void theDateLineIsNoBorder(double longitude) {
        assertEquals("FJ", Gazetteer.nearest(-16.8, longitude).orElseThrow().countryCode());
    }

    /** Anywhere, and where there is an edge: at the poles, at the date line, between two bands. */
    @Test
    void isTheNearestOfAll() {
        var random = new Random(4711);
        for (int i = 0; i < 200; i++) {
            assertNearest(Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), 360 * random.nextDouble() - 180);
            assertNearest(-60 + Towns.BAND * random.nextInt(500), 360 * random.nextDouble() - 180);
        }
        for (var latitude : new double[] {-90, -89.9, -75.25, -16.8, 0, 66, 78.2, 89.99, 90})
            for (var longitude : new double[] {-180, -179.99, -90, 0, 90, 179.99, 180})
                assertNearest(latitude, longitude);
    }

    /** Where towns are, each at its own place and a little beside it. */
    @Test
    void isTheNearestOfAllAmongManyTowns() {
        var random = new Random(4712);
        for (int band = 0; band < Towns.BANDS; band++) {
            var count = TOWNS.start(band + 1) - TOWNS.start(band);
            if (count == 0) continue;
            var town = TOWNS.start(band) + random.nextInt(count);
            assertNearest(
                    TOWNS.latitude(town, band) + random.nextDouble() / 10,
                    Math.min(180, TOWNS.longitude(town) + random.nextDouble() / 10));
        }
    }

    @Test
    void noTownIsFoundBeyondTheLimit() {
        var town = new NearestTown(TOWNS, 30, -40).within(EVERYWHERE);
        var away = 2 * EARTH_KILOMETRES * Math.asin(nearest(point(30, -40)) / 2);
        assertEquals(-1, new NearestTown(TOWNS, 30, -40).within(away - 0.01));
        assertEquals(town, new NearestTown(TOWNS, 30, -40).within(away + 0.01));
    }

    @Test
    void everyTownHasANameAndACountry() {
        for (int town = 0; town < TOWNS.start(Towns.BANDS); town++) {
            assertTrue(!TOWNS.name(town).isBlank());
            assertTrue(TOWNS.country(town).matches("[A-Z]{2}"));
        }
    }

    private static void assertNearest(double latitude, double longitude) {
        var town = new NearestTown(TOWNS, latitude, longitude).within(EVERYWHERE);
        var from = point(latitude, longitude);
        assertEquals(nearest(from), chord(from, POINTS[town]), 1e-11, latitude + ", " + longitude);
    }

    private static double nearest(double[] from) {
        return Arrays.stream(POINTS)
                .mapToDouble(town -> chord(from, town))
                .min()
                .orElseThrow();
    }

    /** Through the earth, whose radius is 1: another way than the one that is tested. */
    private static double chord(double[] one, double[] other) {
        var x = one[0] - other[0];
        var y = one[1] - other[1];
        var z = one[2] - other[2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    private static double[][] points() {
        var points = new double[TOWNS.start(Towns.BANDS)][];
        for (int band = 0; band < Towns.BANDS; band++)
            for (int town = TOWNS.start(band); town < TOWNS.start(band + 1); town++)
                points[town] = point(TOWNS.latitude(town, band), TOWNS.longitude(town));
        return points;
    }

    private static double[] point(double latitude, double longitude) {
        var across = Math.cos(Math.toRadians(latitude));
        return new double[] {
            across * Math.cos(Math.toRadians(longitude)),
            across * Math.sin(Math.toRadians(longitude)),
            Math.sin(Math.toRadians(latitude))
        };
    }
}
