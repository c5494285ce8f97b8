package vn.cchc.kit.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a form, one value for each column; what is absent is null and stays empty.
 *
 * @param kind whether it is one among others or their sum
 */
public record FormRow(List<Object> cells, Kind kind) {

    /** What a row is among the others. */
    public enum Kind {
        PLAIN,
        TOTAL,
        /** Counted beside the form, in no total. */
        APART
    }

    public FormRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    public static FormRow plain(List<?> cells) {
        return new FormRow(new ArrayList<>(cells), Kind.PLAIN);
    }

    public static FormRow total(List<?> cells) {
        return new FormRow(new ArrayList<>(cells), Kind.TOTAL);
    }

    public static FormRow apart(List<?> cells) {
        return new FormRow(new ArrayList<>(cells), Kind.APART);
    }
}
