package app.darkslide.passkeys;

/** What a signature is given for: one for the one purpose is no good for another. */
enum Ceremony {
    CREATION,
    SIGN_IN,
    CONFIRMATION
}
