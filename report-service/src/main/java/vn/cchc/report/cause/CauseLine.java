package vn.cchc.report.cause;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import vn.cchc.report.cause.OverdueCauses.Dossiers;
import vn.cchc.report.cause.OverdueCauses.Grouped;
import vn.cchc.report.cause.OverdueCauses.Row;
import vn.cchc.report.cause.OverdueCauses.Stated;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;

/**
 * The finest count of what is late: every other row is a sum of these, so that all of them reconcile. Remarks that were made stay
 * with the dossiers: they are free words, which may name somebody.
 *
 * @param faultStep null where the process is not published
 * @param cause null where nobody said why
 */
record CauseLine(Group group, Group faultAgency, String faultStep, Group cause, Dossiers dossiers) {

    private record Fault(Group group, Group agency, String step) {}

    private record Cause(Group group, Group cause) {}

    /** By group alone, most dossiers first. */
    static List<Grouped> byGroup(List<CauseLine> lines) {
        return sums(lines, CauseLine::group).entrySet().stream()
                .map(sum -> new Grouped(sum.getKey(), sum.getValue().dossiers))
                .sorted(Comparator.comparing((Grouped row) -> row.dossiers().all())
                        .reversed())
                .toList();
    }

    /** By group, agency and step at fault, most dossiers first. */
    static List<Row> byFault(GroupBy groupBy, List<CauseLine> lines) {
        var sums = sums(lines, line -> new Fault(line.group, line.faultAgency, line.faultStep));
        return sums.entrySet().stream()
                .map(sum -> new Row(
                        field(groupBy, sum.getKey().group()),
                        sum.getKey().group(),
                        sum.getKey().agency(),
                        sum.getKey().step(),
                        sum.getValue().dossiers))
                .sorted(Comparator.comparing((Row row) -> row.dossiers().all()).reversed())
                .toList();
    }

    /** By group and stated cause, as the sheet has them; most dossiers first. */
    static List<Stated> byCause(GroupBy groupBy, List<CauseLine> lines) {
        var sums = sums(lines, line -> new Cause(line.group, line.cause));
        return sums.entrySet().stream()
                .map(sum -> new Stated(
                        field(groupBy, sum.getKey().group()),
                        sum.getKey().group(),
                        sum.getKey().cause(),
                        sum.getValue().dossiers))
                .sorted(Comparator.comparing((Stated row) -> row.dossiers().all())
                        .reversed())
                .toList();
    }

    private static Group field(GroupBy groupBy, Group group) {
        return groupBy == GroupBy.FIELD ? group : null;
    }

    private static <K> LinkedHashMap<K, CauseLine> sums(List<CauseLine> lines, Function<CauseLine, K> key) {
        var sums = new LinkedHashMap<K, CauseLine>();
        lines.forEach(line -> sums.merge(key.apply(line), line, CauseLine::plus));
        return sums;
    }

    private CauseLine plus(CauseLine other) {
        return new CauseLine(group, faultAgency, faultStep, cause, dossiers.plus(other.dossiers));
    }
}
