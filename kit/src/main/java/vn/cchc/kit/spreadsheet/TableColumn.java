package vn.cchc.kit.spreadsheet;

import java.util.List;

/** A column of a table that people fill in, found by its heading. */
public interface TableColumn {

    String heading();

    /** Whether there is no such table without it. */
    boolean required();

    /** What else offices write above it. */
    default List<String> alsoHeaded() {
        return List.of();
    }
}
