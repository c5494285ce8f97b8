package vn.cchc.dossier.paper;

import java.util.Locale;

/**
 * The head of a document (Decree 30/2020/NĐ-CP, Annex I).
 *
 * @param superior the agency above, or null
 * @param desk where dossiers are received, or null when the agency is itself that place
 * @param place where the document is dated
 * @param dated {@code ngày 17 tháng 11 năm 2025}
 */
record Letterhead(String superior, String agency, String desk, String place, String dated) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static Letterhead of(Issuer issuer, String desk, String dated) {
        boolean isDesk = upper(issuer.name()).contains(upper(desk));
        return new Letterhead(
                issuer.superior() == null ? null : upper(issuer.superior()),
                upper(issuer.name()),
                isDesk ? null : upper(desk),
                issuer.place(),
                dated);
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
