package vn.cchc.kit.worktime;

/** The one check that a text of a calendar says something. */
final class Texts {

    private Texts() {}

    static void require(String text, String what, Object where) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is missing: " + where);
        }
    }
}
