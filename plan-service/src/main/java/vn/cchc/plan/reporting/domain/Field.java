package vn.cchc.plan.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure or a text that a report asks for.
 *
 * @param code short name, unique in its form and the same in the forms of duties that one submission may serve
 * @param unit what is counted, such as "hồ sơ"; null for none
 * @param min least value, of numbers only; null for none
 * @param max greatest value, of numbers only; null for none
 */
public record Field(
        String code, String label, Type type, String unit, boolean required, BigDecimal min, BigDecimal max) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

    /** What may stand in it. */
    public enum Type {
        INTEGER,
        DECIMAL,
        /** A share from 0 to 100; shares are never added up. */
        PERCENT,
        BOOLEAN,
        DATE,
        TEXT;

        public boolean isNumeric() {
            return this == INTEGER || this == DECIMAL || this == PERCENT;
        }
    }

    static boolean isCode(String text) {
        return text != null && CODE.matcher(text).matches();
    }

    /** Whether the values of units make up a total. */
    public boolean adds() {
        return type == Type.INTEGER || type == Type.DECIMAL;
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!isCode(code)) {
            faults.add(new Fault(
                    "/code",
                    "Chữ cái đầu thường, chỉ chữ và số, tối đa 40.",
                    "A lower-case letter, then letters, digits; 40 at most."));
        }
        if (label == null || label.isBlank()) {
            faults.add(Fault.missing("/label"));
        }
        if (type == null) {
            faults.add(Fault.missing("/type"));
        } else if (!type.isNumeric() && (min != null || max != null)) {
            faults.add(new Fault("/min", "Chỉ dùng cho số.", "Of numbers only."));
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.add(new Fault("/max", "Phải không nhỏ hơn giá trị nhỏ nhất.", "Must not be below the least value."));
        }
        return faults;
    }
}
