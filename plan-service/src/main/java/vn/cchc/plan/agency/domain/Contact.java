package vn.cchc.plan.agency.domain;

/**
 * How people reach an agency, as it has to be made public; a part that nobody entered is null. Not inherited from the
 * agency above: whoever asks there is sent on.
 *
 * @param address street, village, ward or commune
 * @param website of the agency, with http or https
 * @param hotline for questions about dossiers
 * @param controlHotline of those who control administrative procedures (bộ phận Kiểm soát thủ tục hành chính)
 * @param headHotline of the head, for complaints about how one is served
 */
public record Contact(
        String address, String website, String hotline, String email, String controlHotline, String headHotline) {}
