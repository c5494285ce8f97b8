package vn.cchc.dossier.paper;

import java.util.List;

/**
 * What stands in a printed volume of a register.
 *
 * @param more whether another volume follows
 */
record RegisterSheet(
        Layout form, Letterhead head, String from, String to, int volume, boolean more, List<RegisterLine> lines) {

    /** The lines so far, those of the volumes before among them. */
    public int total() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
    }

    /** Whether it is the only volume. */
    public boolean whole() {
        return volume == 1 && !more;
    }
}
