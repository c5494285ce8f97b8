package vn.cchc.plan.reminder.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where somebody of an agency is reached.
 *
 * @param person as tasks name who answers for them, or null for an address of the agency itself
 */
public record Contact(String person, String email) {

    boolean isOf(String responsible) {
        return person != null && responsible != null && plain(person).equals(plain(responsible));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
