package app.darkslide.admin;

import app.darkslide.quotas.Limits;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a user may keep, the trash included. What is left out, or null, is as for everybody.")
record Quota(
        @Schema(description = "The most images.", examples = "10000", nullable = true) @PositiveOrZero Long images,

        @Schema(description = "The most bytes of their originals.", examples = "53687091200", nullable = true)
        @PositiveOrZero Long bytes) {

    static Quota of(Limits limits) {
        return new Quota(limits.images(), limits.bytes());
    }

    Limits limits() {
        return new Limits(images, bytes);
    }
}
