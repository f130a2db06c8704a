package app.darkslide.fsck;

/** What was done about a finding in this run. */
enum Outcome {
    FOUND,
    /** Its owner sees that it is damaged. */
    MARKED,
    REPAIRED
}
