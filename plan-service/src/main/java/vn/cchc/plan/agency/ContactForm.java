package vn.cchc.plan.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Contact;

/**
 * How people reach an agency, as an administrator sends it; every part may be left out.
 *
 * @param hotline three to fifteen digits, with spaces, dots or hyphens between them and a plus sign or brackets
 */
record ContactForm(
        @Size(min = 1, max = 255) @Pattern(regexp = ContactForm.WORDS)
        String address,

        @Size(max = 255) @Pattern(regexp = ContactForm.WEB) String website,
        @Size(max = 30) @Pattern(regexp = ContactForm.PHONE) String hotline,
        @Size(min = 3, max = 254) @Email String email,
        @Size(max = 30) @Pattern(regexp = ContactForm.PHONE) String controlHotline,
        @Size(max = 30) @Pattern(regexp = ContactForm.PHONE) String headHotline) {

    /** Something to be read on one line. */
    static final String WORDS = "(?U)[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";

    static final String WEB = "https?://[^\\s/?#@]+([/?#]\\S*)?";

    /** Short numbers such as 1022 and hotlines such as 1900 are phones as well. */
    static final String PHONE = "\\+?(?:[ .()-]*[0-9]){3,15}[ )]*";

    /** A contact without any part is none. */
    static Contact contact(ContactForm form) {
        boolean empty = form == null
                || Stream.of(
                                form.address,
                                form.website,
                                form.hotline,
                                form.email,
                                form.controlHotline,
                                form.headHotline)
                        .allMatch(Objects::isNull);
        return empty
                ? null
                : new Contact(
                        form.address, form.website, form.hotline, form.email, form.controlHotline, form.headHotline);
    }
}
