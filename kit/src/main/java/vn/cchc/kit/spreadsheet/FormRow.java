package vn.cchc.kit.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a form, one value for each column; what is absent is null and stays empty.
 *
 * @param kind whether it is one among others or their sum
 * @param links by column, where on a page a figure leads to; what is printed or read by programs has none of them
 */
public record FormRow(List<Object> cells, Kind kind, Map<Integer, String> links) {

    /** What a row is among the others. */
    public enum Kind {
        PLAIN,
        TOTAL,
        /** Counted beside the form, in no total. */
        APART
    }

    public FormRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
        links = Map.copyOf(links);
    }

    private FormRow(List<?> cells, Kind kind) {
        this(new ArrayList<>(cells), kind, Map.of());
    }

    public static FormRow plain(List<?> cells) {
        return new FormRow(cells, Kind.PLAIN);
    }

    public static FormRow total(List<?> cells) {
        return new FormRow(cells, Kind.TOTAL);
    }

    public static FormRow apart(List<?> cells) {
        return new FormRow(cells, Kind.APART);
    }

    /** The same with links of its figures from a column on, one for each; null for one that leads nowhere. */
    public FormRow leading(int first, List<String> addresses) {
        Map<Integer, String> all = new HashMap<>(links);
        for (int i = 0; i < addresses.size(); i++) {
            if (addresses.get(i) != null) {
                all.put(first + i, addresses.get(i));
            }
        }
        return new FormRow(cells, kind, all);
    }
}
