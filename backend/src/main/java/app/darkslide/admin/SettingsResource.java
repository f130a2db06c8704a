package app.darkslide.admin;

import static java.util.Locale.ROOT;

import app.darkslide.audit.Actor;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.registration.RegistrationMode;
import app.darkslide.registration.RegistrationPolicy;
import app.darkslide.sessions.Role;
import app.darkslide.settings.ServiceName;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/settings")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class SettingsResource {
    @Inject
    RegistrationPolicy registration;

    @Inject
    ServiceName name;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAdministrator administrator;

    @Schema(
            description =
                    "A setting: its value, and whether it is set in the environment, where only the operator changes it.")
    record RegistrationSetting(
            RegistrationMode value,

            @Schema(description = "Whether DARKSLIDE_REGISTRATION decides it.", examples = "false")
            boolean fixed) {}

    @Schema(
            description =
                    "A setting: its value, and whether it is set in the environment, where only the operator changes it.")
    record NameSetting(
            @Schema(
                    description = "What this installation is called.",
                    examples = "The Bergströms",
                    maxLength = ServiceName.MAX_LENGTH)
            String value,

            @Schema(description = "Whether DARKSLIDE_NAME decides it.", examples = "false")
            boolean fixed) {}

    @Schema(name = "ServiceSettings", description = "The settings that administrators can change.")
    record View(RegistrationSetting registration, NameSetting name) {}

    @Schema(name = "ServiceSettingsChange", description = "The changes; what is left out stays.")
    record Change(
            @Schema(nullable = true) RegistrationMode registration,

            @Schema(
                    nullable = true,
                    description = "What this installation is called where people sign in, and in its mails.",
                    examples = "The Bergströms",
                    minLength = 1,
                    maxLength = ServiceName.MAX_LENGTH)
            String name) {}

    @GET
    @Operation(
            operationId = "settings",
            summary = "See the settings",
            description = "Those that administrators can change.")
    @APIResponseSchema(value = View.class, responseDescription = "The settings.")
    public View settings() {
        return new View(
                new RegistrationSetting(registration.mode(), registration.isFixed()),
                new NameSetting(name.text(), name.isFixed()));
    }

    @PATCH
    @Transactional
    @Operation(operationId = "changeSettings", summary = "Change settings")
    @APIResponseSchema(value = View.class, responseDescription = "The settings as they are now.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @Extension(name = ApiDocument.PROBLEM, value = "setting-fixed")
    @APIResponse(responseCode = "409", description = "The setting is set in the environment.")
    public View change(@NotNull @Valid Change change, @Context HttpServerRequest request) {
        var actor = administrator.fresh(request);
        var called = change.name() == null ? name.text() : ServiceName.of(change.name());
        var mode = change.registration();
        if (mode != null && mode != registration.mode()) {
            refuseIf(registration.isFixed(), "DARKSLIDE_REGISTRATION");
            registration.set(mode);
            record(actor, "registration: " + mode.name().toLowerCase(ROOT));
        }
        if (!called.equals(name.text())) {
            refuseIf(name.isFixed(), "DARKSLIDE_NAME");
            name.set(called);
            record(actor, "name: " + called);
        }
        return settings();
    }

    private static void refuseIf(boolean fixed, String variable) {
        if (fixed)
            throw new ProblemException(
                    ProblemType.SETTING_FIXED,
                    "This is set where the service is started (" + variable + "), and can only be changed there.");
    }

    private void record(Actor actor, String change) {
        audit.record(actor, AuditAction.SETTING_CHANGED, null, change);
    }
}
