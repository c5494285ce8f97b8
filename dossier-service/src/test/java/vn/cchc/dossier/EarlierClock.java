package vn.cchc.dossier;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.cchc.dossier.deadline.WarningSweep;

/**
 * Looks for what is nearly due as if it were some minute of the model. The database's clock, which the sweep asks, is a year
 * ahead: the dossiers' promises are taken to it, looked at and taken back.
 */
final class EarlierClock {

    /** Half a minute late, because a warning may be due in the middle of one; the sweep has as long to look. */
    private static final int INTO_THE_MINUTE = 31;

    private EarlierClock() {}

    static void look(int minute, Collection<String> codes, WarningSweep warnings, Sql sql) {
        String those = codes.stream().collect(Collectors.joining("', '", " where code in ('", "')"));
        String then = "timestamptz '" + OfficeMinutes.at(minute).plusSeconds(INTO_THE_MINUTE) + "'";
        String ahead = "interval '" + sql.query("select floor(extract(epoch from now() - " + then + "))") + " seconds'";
        sql.execute("update dossier set due_at = due_at + " + ahead + ", warn_at = warn_at + " + ahead
                + ", warn_check_at = now() - interval '1 minute'" + those);
        warnings.sweep();
        sql.execute("update dossier set due_at = due_at - " + ahead + ", warn_at = warn_at - " + ahead
                + ", check_at = check_at - " + ahead + those);
    }
}
