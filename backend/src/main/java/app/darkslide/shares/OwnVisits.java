package app.darkslide.shares;

import app.darkslide.crypto.ShareToken;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/** Visits of owners to what they share. Whoever knows of visitors gives them. */
public interface OwnVisits {
    /** A cookie by which the browser that asks is on a visit that nobody counts and nothing is written down of. */
    NewCookie begin(Share share, ShareToken token, HttpServerRequest request);
}
