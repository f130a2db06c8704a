package app.darkslide.factors;

/** Of whom a second factor is demanded. */
enum Demand {
    OPTIONAL,
    ADMINISTRATORS,
    EVERYBODY;

    boolean isOf(boolean administrator) {
        return this == EVERYBODY || this == ADMINISTRATORS && administrator;
    }
}
