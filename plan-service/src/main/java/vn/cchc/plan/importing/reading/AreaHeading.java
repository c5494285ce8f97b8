package vn.cchc.plan.importing.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The words that head the tasks of one area: "I. Cải cách thể chế", "Lĩnh vực công vụ". */
final class AreaHeading {

    private static final Pattern LABEL = Pattern.compile("^([IVX]{1,5}|[A-H])[.)/:]?$");
    private static final Pattern SUB_LABEL = Pattern.compile("^[IVX]{1,5}\\.?\\d{1,2}[.)]?$");
    private static final Pattern START =
            Pattern.compile("^(?:([IVX]{1,5}|[A-H])[.)/:]\\s*|(?:LĨNH VỰC|Lĩnh vực)\\b).*", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private AreaHeading() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && START.matcher(text).matches();
    }

    /** The heading, when the paragraph before a table is one. */
    static Optional<String> in(String paragraph) {
        var flat = Lines.flat(paragraph);
        return is(flat) ? Optional.of(flat) : Optional.empty();
    }

    /** "I", "A)". */
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** "I.1", "II2". */
    static boolean isSubLabel(String text) {
        return SUB_LABEL.matcher(text).matches();
    }
}
