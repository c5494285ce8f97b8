package vn.cchc.plan.planning;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells products that are only due when the occasion arises: "Văn bản xử lý (nếu có)". */
public final class Conditions {

    private static final Pattern CONDITION = Pattern.compile(
            "(?<!\\p{L})(?:nếu|khi|trường hợp|trong trường hợp)\\s+(?:có|để xảy ra|xảy ra|phát sinh|được yêu cầu|có yêu cầu)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Conditions() {}

    public static boolean in(String product) {
        return CONDITION
                .matcher(Normalizer.normalize(product, Normalizer.Form.NFC))
                .find();
    }
}
