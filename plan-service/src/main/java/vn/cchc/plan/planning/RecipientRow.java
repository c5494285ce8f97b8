package vn.cchc.plan.planning;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/**
 * Whom a plan goes to (nơi nhận).
 *
 * @param agency code where it is known here, or null
 * @param purpose such as "b/c", to report, or "t/h", to carry out
 */
@Embeddable
record RecipientRow(
        @NotBlank @Size(max = 500) String name,
        @Size(max = 35) String agency,
        @Size(max = 100) String purpose) {

    private static final int LONGEST_NAME = 500;
    private static final Pattern PURPOSE = Pattern.compile("^(.*\\S)\\s*\\(([^()]{1,100})\\)$", Pattern.DOTALL);

    /** As documents write it, the purpose in brackets: "UBND tỉnh (b/c)". */
    static RecipientRow written(String text) {
        var parts = PURPOSE.matcher(text);
        boolean purpose = parts.matches();
        String name = purpose ? parts.group(1) : text;
        return new RecipientRow(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                null,
                purpose ? parts.group(2) : null);
    }
}
