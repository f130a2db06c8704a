package app.darkslide.renditions;

/** How much of an image a decoder has to read. */
public enum Reading {
    /** All of it: an image that is cut off, or wrong somewhere, fails. */
    WHOLE,
    /** As much as there is. What is missing stays grey or transparent. */
    PARTIAL
}
