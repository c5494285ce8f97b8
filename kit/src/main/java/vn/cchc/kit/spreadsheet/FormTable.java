package vn.cchc.kit.spreadsheet;

import java.util.List;

/**
 * A table as an office sends it: who reports, what and for when above it, then columns with their numbers, rows, notes.
 *
 * @param rows read once or more, each time from the first; they may be too many to be held
 * @param notes what a reader must know to read the figures right
 */
public record FormTable(Head head, List<FormColumn> columns, Iterable<FormRow> rows, List<String> notes) {

    /**
     * What stands above the table.
     *
     * @param form number and source of the form, such as {@code Biểu số II.06a}; empty where no law has one
     * @param agency who reports
     * @param title what is reported
     * @param under the lines below the title: period, place, unit of count
     */
    public record Head(String form, String agency, String title, List<String> under) {
        public Head {
            under = List.copyOf(under);
        }
    }

    public FormTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }
}
