package app.darkslide.users;

import app.darkslide.registration.RegistrationMode;
import app.darkslide.registration.RegistrationPolicy;
import app.darkslide.registration.SetupCode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/options")
@Tag(name = "Signing in")
class OptionsResource {
    @Inject
    RegistrationPolicy registration;

    @Inject
    SetupCode setup;

    @Schema(description = "How people get in here.")
    record AccountOptions(
            RegistrationMode registration,

            @Schema(
                    description =
                            "Whether there is no administrator yet: the console shows the address that makes the first one.",
                    examples = "false")
            boolean needsAdministrator) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "accountOptions",
            summary = "See who may create an account",
            description = "What a page for signing in has to know before.")
    @APIResponseSchema(value = AccountOptions.class, responseDescription = "The options.")
    public AccountOptions options() {
        return new AccountOptions(registration.mode(), setup.isNeeded());
    }
}
