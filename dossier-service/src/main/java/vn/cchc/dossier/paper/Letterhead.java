package vn.cchc.dossier.paper;

import java.util.List;
import java.util.Locale;

/**
 * The head of a document (Decree 30/2020/NĐ-CP, Annex I): the agency above in light letters, the one that issues it in bold.
 *
 * @param superior the lines of the agency above, none where nobody is
 * @param issuer the lines of whoever issues the document
 * @param number what stands before the sign of the document, or null where the office's own register gives it
 * @param place where the document is dated
 * @param dated {@code ngày 17 tháng 11 năm 2025}
 * @param reach where and how whoever issues it is reached, or null
 */
record Letterhead(List<String> superior, List<String> issuer, String number, String place, String dated, String reach) {

    /** Letters that a line of the left column holds, on A4 and, in smaller ones, on A5. */
    private static final int WIDTH = 26;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";
    private static final String COMMITTEE_IN_SHORT = "UBND ";

    /** Issued by the place that receives dossiers, below its agency, unless the agency is itself that place. */
    static Letterhead ofDesk(Issuer issuer, String desk, String number, String dated) {
        boolean isDesk = upper(issuer.name()).contains(upper(desk));
        return isDesk
                ? of(issuer, issuer.superior(), issuer.name(), number, dated)
                : of(issuer, issuer.name(), desk, number, dated);
    }

    /** Issued by the agency itself, which registers and numbers it. */
    static Letterhead ofAgency(Issuer issuer, String dated) {
        return of(issuer, issuer.superior(), issuer.name(), null, dated);
    }

    private static Letterhead of(Issuer issuer, String above, String name, String number, String dated) {
        List<String> superior = above == null ? List.of() : Lines.balanced(inShort(upper(above)), WIDTH);
        return new Letterhead(
                superior,
                Lines.balanced(inFull(upper(name)), WIDTH),
                number,
                issuer.place(),
                dated,
                Reach.line(issuer.contact()));
    }

    /** The agency above is abbreviated where everybody knows what it means (Decree 30/2020/NĐ-CP, Annex I, II.2). */
    private static String inShort(String name) {
        return name.startsWith(COMMITTEE) ? COMMITTEE_IN_SHORT + name.substring(COMMITTEE.length()) : name;
    }

    private static String inFull(String name) {
        return name.startsWith(COMMITTEE_IN_SHORT) ? COMMITTEE + name.substring(COMMITTEE_IN_SHORT.length()) : name;
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }

    /** On one line. */
    public String issuerName() {
        return String.join(" ", issuer);
    }

    /** Where nobody knows how it is reached. */
    Letterhead withoutReach() {
        return new Letterhead(superior, issuer, number, place, dated, null);
    }
}
