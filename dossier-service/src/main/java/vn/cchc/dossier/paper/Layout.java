package vn.cchc.dossier.paper;

import java.util.List;

/**
 * How one form of a set looks.
 *
 * @param desk what the place is called that receives dossiers
 * @param page the paper in words of CSS, such as {@code A5 portrait}
 * @param suffix what follows the number of the document
 * @param copies whether one copy stays on file and another goes to the applicant
 * @param notes the paragraphs below the form
 * @param version of its page; {@link #DELIVERED} for the template
 */
record Layout(
        FormSet set,
        String number,
        FormKind kind,
        String title,
        String template,
        Paper paper,
        List<String> notes,
        int version) {

    /** The version of the template that is delivered with the service. */
    static final int DELIVERED = 0;

    /** As it is delivered. */
    Layout(FormSet set, String number, FormKind kind, String title, String template, Paper paper, List<String> notes) {
        this(set, number, kind, title, template, paper, notes, DELIVERED);
    }

    /** The same form with the page that was put as that version. */
    Layout at(int other) {
        return new Layout(set, number, kind, title, template, paper, notes, other);
    }

    /** Stands where others have their number. */
    static final String REFUSED_RESULT = "TB";

    /** A letter of the agency's own: no circular has a form for a refusal as the result (R97). */
    static Layout ofRefusedResult(FormSet set) {
        Paper letter = new Paper("A4 portrait", "/TB", false);
        String title = "Thông báo từ chối giải quyết hồ sơ";
        return new Layout(set, REFUSED_RESULT, FormKind.REFUSED_RESULT, title, "refused-result", letter, List.of());
    }

    /** Where the form comes from, as it stands in its corner; empty for what no circular lays down. */
    public String origin() {
        return kind.isOfASet() ? "Mẫu số " + number + " – " + set.name() : "";
    }

    /** The circular the form belongs to. */
    record FormSet(String code, String name, String desk) {}

    /** The sheet it is printed on. */
    record Paper(String page, String suffix, boolean copies) {
        public boolean small() {
            return page.startsWith("A5");
        }
    }
}
