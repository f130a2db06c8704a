package app.darkslide.users;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the refresh token goes. */
@Schema(description = "Where the refresh token goes: into a cookie for browsers, or into the answer's body.")
enum RefreshIn {
    @JsonProperty("cookie")
    COOKIE,
    @JsonProperty("body")
    BODY
}
