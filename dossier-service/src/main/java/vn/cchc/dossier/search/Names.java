package vn.cchc.dossier.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How what people say of themselves is compared with what was taken down. */
final class Names {

    private static final Pattern MARK = Pattern.compile("[\\p{M}đĐ]");

    private Names() {}

    /** Whether it was written with Vietnamese marks, in either form of the letters. */
    static boolean hasMarks(String name) {
        return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).find();
    }

    /** An identity number as it is taken in: capitals, without the spaces it is printed with. */
    static String number(String identityNumber) {
        return identityNumber.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
