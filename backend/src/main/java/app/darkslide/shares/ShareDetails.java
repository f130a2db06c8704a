package app.darkslide.shares;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What only the owner of a share knows of it. At rest it is one sealed JSON document, to which fields are only ever added.
 *
 * @param name for its owner; visitors do not see it
 * @param token the secret in the link, so that the owner can copy it again
 * @param album that it was sealed for, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShareDetails(String name, String token, UUID album) {
    ShareDetails named(String other) {
        return new ShareDetails(other, token, album);
    }

    /** Stands for the details of a share whose record is damaged. */
    static final ShareDetails LOST = new ShareDetails(null, null, null);
}
