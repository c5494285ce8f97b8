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
 */
record Layout(
        FormSet set, String number, FormKind kind, String title, String template, Paper paper, List<String> notes) {

    /** The circular the form belongs to. */
    record FormSet(String code, String name, String desk) {}

    /** The sheet it is printed on. */
    record Paper(String page, String suffix, boolean copies) {
        public boolean small() {
            return page.startsWith("A5");
        }
    }
}
