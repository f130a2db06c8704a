package app.darkslide.deletions;

import app.darkslide.keys.ServiceKey;
import app.darkslide.keys.TokenKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes the key that verifies what this service has signed. */
@Path("/.well-known/jwks.json")
@Tag(name = "Accounts")
class ServiceKeyResource {
    @Inject
    TokenKeys keys;

    @Schema(description = "A JSON Web Key Set (RFC 7517).")
    record KeySet(
            @Schema(description = "The key that the service signs with.")
            List<ServiceKey> keys) {}

    @GET
    @PermitAll
    @Operation(
            summary = "Get the service's public key",
            description = "Verifies the signature of a deletion record: a JWS, whose kid names the key.")
    @APIResponseSchema(value = KeySet.class, responseDescription = "The public key.")
    public KeySet keys() {
        return new KeySet(List.of(keys.published()));
    }
}
