package app.darkslide.factors;

import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.ApiDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/recovery-codes")
@Tag(name = "Second factors")
@Authenticated
class RecoveryCodeResource {
    @Inject
    RecoveryCodeRepository repository;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    CurrentUser currentUser;

    @Schema(name = "RecoveryCodeCount", description = "How many recovery codes can still be used.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Left(
            @Schema(description = "How many have not been used.", examples = "9", minimum = "0", maximum = "10")
            long left,

            @Schema(
                    description = "When they were made (RFC 3339, UTC); absent if there are none.",
                    examples = "2026-11-23T20:15:30.123456Z")
            Instant createdAt) {}

    @Schema(name = "RecoveryCodes", description = "New recovery codes.")
    record Made(
            @Schema(description = "Ten codes, each for one use.", examples = "[\"mfra-x3dp-ehpk-3pxp\"]")
            List<String> codes) {
        @Override
        public String toString() {
            return "Made"; // never the codes, in a log
        }
    }

    @GET
    @Transactional
    @Operation(
            operationId = "countRecoveryCodes",
            summary = "See how many recovery codes are left",
            description = "The codes themselves are shown only when they are made.")
    @APIResponseSchema(value = Left.class, responseDescription = "Their number.")
    public Left left() {
        var user = currentUser.user();
        return new Left(
                repository.count(user),
                repository.any(user).map(code -> code.createdAt).orElse(null));
    }

    @POST
    @Operation(
            operationId = "makeRecoveryCodes",
            summary = "Make new recovery codes",
            description = "Ten, each for one use: instead of the code of an authenticator app, or for a new password"
                    + " (POST /users/recovery). Those made before are void.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(value = Made.class, responseCode = "200", responseDescription = "The codes, shown once.")
    public Made make(@Context HttpServerRequest request) {
        currentUser.requireFresh();
        return new Made(recoveryCodes.renew(currentUser.user(), ClientInfo.of(request)));
    }
}
