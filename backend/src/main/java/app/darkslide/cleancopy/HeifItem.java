package app.darkslide.cleancopy;

import java.util.ArrayList;
import java.util.List;

/** An item of a HEIF file, with all that the {@code meta} box says of it in several places. */
final class HeifItem {
    final long id;
    final String type;
    /** Its entry in {@code iinf}, up to the name. */
    final byte[] information;
    /** Its entry in {@code iloc}. */
    byte[] location;

    /** Whether it lies in {@code idat}, from whose beginning its extents count, and not in the file. */
    boolean inIdat;

    final List<Span> extents = new ArrayList<>();
    final List<Association> associations = new ArrayList<>();
    boolean kept;

    /** @param index of the property, from 0 */
    record Association(int index, boolean essential) {}

    HeifItem(long id, String type, byte[] information) {
        this.id = id;
        this.type = type;
        this.information = information;
    }

    long length() {
        return extents.stream().mapToLong(Span::length).sum();
    }
}
