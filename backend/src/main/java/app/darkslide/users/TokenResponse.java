package app.darkslide.users;

import app.darkslide.activity.ActivityLog.Notice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The tokens of a session.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenResponse(
        @Schema(description = "Send it as Authorization: Bearer.", examples = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOi…")
        String accessToken,

        @Schema(description = "How to send it.", examples = "Bearer")
        String tokenType,

        @Schema(description = "Lifetime of the access token in seconds.", examples = "600")
        long expiresIn,

        @Schema(description = "Only if it was asked for. It can be exchanged once; each exchange returns the next one.")
        String refreshToken,

        UserView user,

        @Schema(
                description =
                        "Only when signing in: events since your last sign-in that you should know of. Each is told once.")
        List<Notice> notices) {}
