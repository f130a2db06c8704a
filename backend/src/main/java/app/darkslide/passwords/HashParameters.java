package app.darkslide.passwords;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The parameters with which passwords are hashed from now on. They are no setting, so that nobody can weaken them. */
@Singleton
class HashParameters {
    @Produces
    @DefaultBean
    @Singleton
    Argon2id recommended() {
        return Argon2id.RECOMMENDED;
    }
}
