package app.darkslide.users;

import app.darkslide.mail.MailServer;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/options")
@Tag(name = "Accounts")
class OptionsResource {
    @Inject
    MailServer mail;

    @Schema(description = "What this service offers to those who are not signed in.")
    record Options(
            @Schema(description = "Whether a link to set a new password can be sent by mail.")
            boolean mailReset) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "options",
            summary = "See how to get in",
            description = "What whoever runs the service has set up, for an app to offer that and nothing else.")
    @APIResponseSchema(value = Options.class, responseDescription = "What there is.")
    public Options options() {
        return new Options(mail.isSetUp());
    }
}
