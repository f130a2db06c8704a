package app.darkslide.resets;

/** Who gave a code out. An account has at most one of each, so that asking for a mail takes nobody's other code away. */
public enum IssuedBy {
    MAIL,
    ADMINISTRATOR,
    COMMAND
}
