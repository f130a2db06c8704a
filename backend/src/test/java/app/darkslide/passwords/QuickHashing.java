package app.darkslide.passwords;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The application under test hashes passwords with little memory: thousands of people register in the tests, which was a
 * fifth of all the work. The packaged service is tested with what it is delivered with.
 */
@Singleton
class QuickHashing {
    @Produces
    @Singleton
    Argon2id quick() {
        return new Argon2id(256, 2, 1);
    }
}
