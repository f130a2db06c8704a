package app.darkslide.places;

/**
 * The town that is nearest to a place.
 *
 * @param country its English name
 * @param countryCode ISO 3166-1 alpha-2, or {@code XK} for Kosovo
 */
public record Place(String city, String country, String countryCode) {
    /** With the country, because many towns are called the same. */
    public String name() {
        return city.equals(country) ? city : city + ", " + country;
    }
}
