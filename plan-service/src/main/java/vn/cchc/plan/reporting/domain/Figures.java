package vn.cchc.plan.reporting.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values by the code of their field: {@link BigDecimal}, {@link Boolean} or {@link String}. */
public final class Figures {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Figures() {}

    /** What is wrong with values for these forms together; each form finds what it requires, no value is of none. */
    public static List<Fault> faults(Collection<List<Field>> forms, Map<String, Object> values) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (List<Field> form : forms) {
            for (Field field : form) {
                known.add(field.code());
                String at = "/figures/" + field.code();
                fault(field, values.get(field.code()))
                        .filter(fault -> told.add(at + fault.english()))
                        .ifPresent(fault -> faults.add(fault.below(at)));
            }
        }
        values.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .map(code -> new Fault(
                        Field.isCode(code) ? "/figures/" + code : "/figures",
                        "Không có chỉ tiêu này.",
                        "No such field."))
                .forEach(faults::add);
        return faults;
    }

    /** The part of the values that a form asks for, in its order. */
    public static Map<String, Object> of(List<Field> form, Map<String, Object> values) {
        Map<String, Object> part = new LinkedHashMap<>();
        form.stream()
                .filter(field -> values.get(field.code()) != null)
                .forEach(field -> part.put(field.code(), values.get(field.code())));
        return part;
    }

    private static Optional<Fault> fault(Field field, Object value) {
        if (value == null) {
            return field.required() ? Optional.of(Fault.missing("")) : Optional.empty();
        }
        return switch (field.type()) {
            case INTEGER, DECIMAL, PERCENT -> number(field, value);
            case BOOLEAN -> value instanceof Boolean ? Optional.empty() : wrong("đúng hoặc sai", "true or false");
            case DATE -> isDate(value) ? Optional.empty() : wrong("ngày yyyy-MM-dd", "a date yyyy-MM-dd");
            case TEXT -> isText(value) ? Optional.empty() : wrong("chữ, tối đa 4000", "text of at most 4000 letters");
        };
    }

    private static Optional<Fault> number(Field field, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return wrong("số", "a number");
        }
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        if (field.type() == Field.Type.INTEGER && decimals > 0) {
            return wrong("số nguyên", "a whole number");
        }
        if (decimals > MOST_DECIMALS || number.abs().compareTo(LARGEST) >= 0) {
            return wrong("số tối đa 15 chữ số, 6 chữ số thập phân", "at most 15 digits and 6 decimals");
        }
        boolean share = field.type() == Field.Type.PERCENT;
        BigDecimal min = field.min() == null && share ? BigDecimal.ZERO : field.min();
        BigDecimal max = field.max() == null && share ? ALL : field.max();
        if (min != null && number.compareTo(min) < 0) {
            return wrong("không nhỏ hơn " + min.toPlainString(), "at least " + min.toPlainString());
        }
        return max != null && number.compareTo(max) > 0
                ? wrong("không lớn hơn " + max.toPlainString(), "at most " + max.toPlainString())
                : Optional.empty();
    }

    private static boolean isDate(Object value) {
        if (!(value instanceof String text)) {
            return false;
        }
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT;
    }

    private static Optional<Fault> wrong(String vietnamese, String english) {
        return Optional.of(new Fault("", "Phải là " + vietnamese + ".", "Must be " + english + "."));
    }
}
