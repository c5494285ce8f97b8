package vn.cchc.plan.agency.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many spellings of an agency's name to one key, so that documents can be matched with the tree. */
public final class AgencyNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COUNCIL = Pattern.compile("\\b(uy ban nhan dan|u b n d)\\b");

    private AgencyNames() {}

    /** Without case, accents, punctuation or the difference between "&" and "và". */
    public static String key(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        String words = MARKS.matcher(plain).replaceAll("").replace("&", " va ");
        String spaced = NOT_WORD.matcher(words).replaceAll(" ").strip();
        return COUNCIL.matcher(spaced).replaceAll("ubnd");
    }

    /** The key without a leading "UBND": a commune's people's committee is the commune as an agency. */
    public static String bareKey(String name) {
        String key = key(name);
        return key.startsWith("ubnd ") ? key.substring("ubnd ".length()) : key;
    }
}
