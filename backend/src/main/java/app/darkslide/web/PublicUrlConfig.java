package app.darkslide.web;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where people find the app. */
@ConfigMapping(prefix = "darkslide")
interface PublicUrlConfig {
    /** The address that people open, such as {@code https://photos.example.org}. */
    Optional<String> publicUrl();
}
