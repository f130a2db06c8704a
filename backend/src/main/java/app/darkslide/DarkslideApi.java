package app.darkslide;

import app.darkslide.web.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the API's document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Darkslide",
                        version = "1",
                        description =
                                "A private image store. Register, sign in, then send the access token with every request."
                                        + " Errors are problem documents (RFC 9457), explained at /problems.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "The service that this document comes from."),
        tags = {
            @Tag(name = "Accounts", description = "Who you are here."),
            @Tag(name = "Signing in", description = "Access tokens and the sessions behind them."),
            @Tag(
                    name = "Single sign-on",
                    description = "Signing in through an OpenID Connect provider, where one is set up."),
            @Tag(name = "Second factors", description = "What proves who you are besides your password."),
            @Tag(name = "Access tokens", description = "What you give to a script instead of your password."),
            @Tag(name = "Images", description = "Yours alone: another user's id answers 404."),
            @Tag(name = "Search", description = "Finds images by what is said of them, which the database never sees."),
            @Tag(name = "Albums", description = "A tree of albums, and which images are in each."),
            @Tag(name = "Tags", description = "Words that images carry by their ids."),
            @Tag(name = "Trash", description = "What you deleted and can still restore."),
            @Tag(name = "Changes", description = "What is new, for clients that keep a copy."),
            @Tag(name = "Links", description = "What you show to people who have no account here."),
            @Tag(name = "Visits", description = "What somebody sees who has a link, and no account."),
            @Tag(name = "Downloads", description = "Many originals in one file."),
            @Tag(name = "Administration", description = "Accounts, invitations, settings and the state of the service.")
        },
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "The accessToken of POST /users/login; or a personal access token, with the"
                                                        + " scope images:read for GET and images:write for other methods below"
                                                        + " /images, shares:read and shares:write so below /shares, and account:read for GET"
                                                        + " /users/me.")))
public class DarkslideApi extends Application {}
