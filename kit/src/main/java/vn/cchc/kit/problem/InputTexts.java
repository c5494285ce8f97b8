package vn.cchc.kit.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what should have been sent. */
public final class InputTexts {
    private InputTexts() {}

    public static Text required() {
        return ProblemCode.text("input.missing");
    }

    /** What a value of the type should look like. */
    public static Text expected(Class<?> type) {
        if (type.isEnum()) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return ProblemCode.text("input.enum", names);
        }
        return ProblemCode.text("input." + kind(type));
    }

    private static String kind(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == YearMonth.class) {
            return "month";
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "instant";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (type == String.class) {
            return "text";
        }
        boolean number = Number.class.isAssignableFrom(type) || type.isPrimitive();
        return number ? "number" : "type";
    }
}
