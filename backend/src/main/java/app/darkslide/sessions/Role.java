package app.darkslide.sessions;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user is here, besides the owner of their own images. */
@Schema(description = "What a user is here. Administrators look after accounts; nobody sees the images of another.")
public enum Role {
    @JsonProperty("member")
    MEMBER,
    @JsonProperty("administrator")
    ADMINISTRATOR;

    /** The name of {@link #ADMINISTRATOR} in annotations of resources. */
    public static final String ADMINISTRATORS = "administrator";

    /** As the API and the annotations of resources name it. */
    public String text() {
        return name().toLowerCase(ROOT);
    }
}
