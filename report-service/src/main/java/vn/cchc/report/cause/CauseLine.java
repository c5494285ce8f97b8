package vn.cchc.report.cause;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.cause.OverdueCauses.Row;
import vn.cchc.report.cause.OverdueCauses.Stated;
import vn.cchc.report.figure.Group;

/**
 * The finest count of what is late: every other row is a sum of these, so that all of them reconcile.
 *
 * @param faultStep null where the process is not published
 * @param cause null where nobody said why
 * @param notes some of the remarks on it
 */
record CauseLine(Group field, Group faultAgency, String faultStep, Group cause, List<String> notes, Dossiers dossiers) {

    /** As many remarks as a row has place for. */
    static final int MOST_NOTES = 5;

    private record Fault(Group field, Group agency, String step) {}

    private record Cause(Group field, Group cause) {}

    /** By field, agency and step at fault, most dossiers first. */
    static List<Row> byFault(List<CauseLine> lines) {
        var sums = sums(lines, line -> new Fault(line.field, line.faultAgency, line.faultStep));
        return sums.entrySet().stream()
                .map(sum -> new Row(
                        sum.getKey().field(),
                        sum.getKey().agency(),
                        sum.getKey().step(),
                        sum.getValue().dossiers))
                .sorted(Comparator.comparing((Row row) -> row.dossiers().all()).reversed())
                .toList();
    }

    /** By field and stated cause, as the sheet has them; most dossiers first. */
    static List<Stated> byCause(List<CauseLine> lines) {
        var sums = sums(lines, line -> new Cause(line.field, line.cause));
        return sums.entrySet().stream()
                .map(sum -> new Stated(
                        sum.getKey().field(), sum.getKey().cause(), sum.getValue().notes, sum.getValue().dossiers))
                .sorted(Comparator.comparing((Stated row) -> row.dossiers().all())
                        .reversed())
                .toList();
    }

    private static <K> LinkedHashMap<K, CauseLine> sums(List<CauseLine> lines, Function<CauseLine, K> key) {
        var sums = new LinkedHashMap<K, CauseLine>();
        lines.forEach(line -> sums.merge(key.apply(line), line, CauseLine::plus));
        return sums;
    }

    private CauseLine plus(CauseLine other) {
        var together = Stream.concat(notes.stream(), other.notes.stream())
                .distinct()
                .limit(MOST_NOTES)
                .toList();
        return new CauseLine(field, faultAgency, faultStep, cause, together, dossiers.plus(other.dossiers));
    }
}
