package vn.cchc.dossier.publicity;

import java.time.LocalDate;

/** Values of native queries. */
final class Columns {

    private Columns() {}

    static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
