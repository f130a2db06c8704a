package app.darkslide.users;

import app.darkslide.oidc.RoundTrips;
import app.darkslide.oidc.RoundTrips.Departure;
import app.darkslide.sessions.Cookies;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the browser has to go. */
@Schema(name = "ProviderAddress", description = "Where the browser has to go, within ten minutes.")
record DepartureView(
        @Schema(
                description =
                        "An address of the provider; it works in the browser that asked for it and got the cookie.",
                examples = "https://auth.example.org/authorize?response_type=code&client_id=darkslide")
        String location) {

    static Response answer(Departure departure, HttpServerRequest request) {
        return Response.ok(new DepartureView(departure.to().toString()))
                .cookie(Cookies.oidc(request, departure.cookie(), RoundTrips.LIFETIME.toSeconds()))
                .build();
    }
}
