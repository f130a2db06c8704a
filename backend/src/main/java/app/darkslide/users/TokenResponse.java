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

        @Schema(description = "Seconds for which the access token is good.", examples = "600")
        long expiresIn,

        @Schema(description = "Only where it was asked for. Good once; each exchange gives the next.")
        String refreshToken,

        UserView user,

        @Schema(description = "Only when signing in: what happened meanwhile that you should know. Told once.")
        List<Notice> notices) {}
