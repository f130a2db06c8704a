package app.darkslide.users;

import java.util.UUID;

/** A CDI event inside the transaction in which a user changes the password, the name or the e-mail of their account. */
public record CredentialsChanging(UUID user) {}
