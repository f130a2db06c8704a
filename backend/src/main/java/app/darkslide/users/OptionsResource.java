package app.darkslide.users;

import app.darkslide.mail.MailServer;
import app.darkslide.oidc.OidcSetup;
import app.darkslide.passkeys.RelyingParty;
import app.darkslide.registration.RegistrationMode;
import app.darkslide.registration.RegistrationPolicy;
import app.darkslide.registration.SetupCode;
import app.darkslide.settings.ServiceName;
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
    ServiceName name;

    @Inject
    SetupCode setup;

    @Inject
    MailServer mail;

    @Inject
    OidcSetup oidc;

    @Inject
    RelyingParty relyingParty;

    @Schema(name = "AccountOptions", description = "How people get in here.")
    record Options(
            @Schema(description = "What this installation is called.", examples = "The Bergströms")
            String name,

            RegistrationMode registration,

            @Schema(
                    description =
                            "Whether there is no administrator yet: the console shows the address that makes the first one.",
                    examples = "false")
            boolean needsAdministrator,

            @Schema(description = "Whether a link to set a new password can be sent by mail.", examples = "false")
            boolean mailReset,

            @Schema(
                    description =
                            "The name of the OpenID Connect provider that people can sign in with (POST /users/oidc); null if there is none.",
                    examples = "Authelia",
                    nullable = true)
            String singleSignOn,

            @Schema(
                    description =
                            "The host name for which browsers can make and use passkeys; null where they cannot, for want of https.",
                    examples = "photos.example.org",
                    nullable = true)
            String passkeyHost) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "accountOptions",
            summary = "See how to get in",
            description = "What whoever runs the service has set up, for an app to offer that and nothing else.")
    @APIResponseSchema(value = Options.class, responseDescription = "The options.")
    public Options options() {
        return new Options(
                name.text(),
                registration.mode(),
                setup.isNeeded(),
                mail.isSetUp(),
                oidc.name().orElse(null),
                relyingParty.id().orElse(null));
    }
}
