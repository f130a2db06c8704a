/**
 * What visitors add to an album by its link. It stands on the owner's side of the gate: the owner's key is used here and never handed out, and
 * {@link app.darkslide.guests.GuestUploads} is all that {@code visitors} can reach.
 */
package app.darkslide.guests;
