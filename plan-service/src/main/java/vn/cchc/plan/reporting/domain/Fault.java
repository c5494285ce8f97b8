package vn.cchc.plan.reporting.domain;

/**
 * Something that cannot stand as it is.
 *
 * @param pointer JSON pointer to it
 */
public record Fault(String pointer, String vietnamese, String english) {

    static Fault missing(String pointer) {
        return new Fault(pointer, "Không được để trống.", "Must not be empty.");
    }

    Fault below(String above) {
        return new Fault(above + pointer, vietnamese, english);
    }
}
