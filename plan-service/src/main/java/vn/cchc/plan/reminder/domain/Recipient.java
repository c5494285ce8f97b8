package vn.cchc.plan.reminder.domain;

/**
 * Who gets a digest: one person, one address.
 *
 * @param key the address, or what stands for an agency nobody entered one for
 * @param email null when there is none
 * @param name how the digest addresses them
 */
public record Recipient(String key, String email, String name) {

    private static final String AGENCY = "agency:";

    static Recipient of(Contact contact, Office office) {
        return new Recipient(
                contact.email(), contact.email(), contact.person() == null ? office.name() : contact.person());
    }

    /** Stands for an agency without an address, so that what it should have heard is listed all the same. */
    static Recipient unaddressed(Office office) {
        return new Recipient(AGENCY + office.code(), null, office.name());
    }
}
