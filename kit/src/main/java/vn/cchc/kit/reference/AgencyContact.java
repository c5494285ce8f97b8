package vn.cchc.kit.reference;

/**
 * How people reach an agency, as its administrator made it public; a part that is not known is null.
 *
 * @param hotline for questions about dossiers
 * @param controlHotline of those who control administrative procedures
 * @param headHotline of the head
 */
public record AgencyContact(
        String address, String website, String hotline, String email, String controlHotline, String headHotline) {}
