package app.darkslide.fsck;

/** What can be done about a finding. */
enum Remedy {
    RESTORE("put the database back from a backup"),
    PUT_BACK("darkslide repair --from DIR puts it back from a copy, or its owner uploads the same file again"),
    MAKE_ANEW("darkslide fsck --repair notes it, and the next start of the service makes it"),
    REPAIR("darkslide fsck --repair mends it, and nothing is lost"),
    RESET_FACTOR("darkslide accounts reset-factor removes it, and the user sets up another one");

    private final String text;

    Remedy(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
