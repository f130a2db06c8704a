package app.darkslide.images;

import app.darkslide.places.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The town that is nearest to where the image was taken. It is kept nowhere. */
@Schema(
        description = "The nearest town with more than 1,000 inhabitants or an administration, as GeoNames has it"
                + " (https://www.geonames.org, CC BY 4.0); null where none is within 100 km.",
        nullable = true)
record PlaceView(
        @Schema(description = "Its name.", examples = "Cardiff")
        String city,

        @Schema(description = "The English name of its country.", examples = "United Kingdom")
        String country,

        @Schema(description = "ISO 3166-1 alpha-2, or XK for Kosovo.", examples = "GB", pattern = "[A-Z]{2}")
        String countryCode) {

    static PlaceView of(Place place) {
        return new PlaceView(place.city(), place.country(), place.countryCode());
    }
}
