package vn.cchc.kit.problem;

import java.util.List;
import java.util.Locale;

/** The languages an answer can be written in; Vietnamese unless the caller clearly prefers English. */
public enum Language {
    VI,
    EN;

    private static final int LONGEST_HEADER = 200;

    /** Reads an {@code Accept-Language} header; anything unreadable, absent or unknown means Vietnamese. */
    public static Language fromHeader(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return VI;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("vi", "en"));
            return "en".equals(best) ? EN : VI;
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
