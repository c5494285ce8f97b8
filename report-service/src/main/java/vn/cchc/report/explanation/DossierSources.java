package vn.cchc.report.explanation;

import java.util.Arrays;
import java.util.List;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.ExplainedFigure.Part;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.Side;

/** What all figures that count dossiers have in common. */
public final class DossierSources {

    public static final Text FORMS = Text.of(
            "Thông tư 01/2020/TT-VPCP, Phụ lục II, biểu II.06; kỳ báo cáo theo Nghị định 09/2019/NĐ-CP, Điều 12",
            "Circular 01/2020/TT-VPCP, Annex II, forms II.06; periods by Decree 09/2019/NĐ-CP, Article 12");

    /** Of all dossiers, or of one group by whatever dossiers are grouped by, usually fields. */
    public static final RowKey KEY = RowKey.by(Arrays.stream(GroupBy.values())
                    .map(GroupBy::parameter)
                    .filter(parameter -> GroupBy.of(parameter).isPresent())
                    .toArray(String[]::new))
            .asKnown();

    private static final ItemsLink DOSSIERS = ItemsLink.to("/api/v1/reports/dossiers");

    private DossierSources() {}

    /** The dossiers of a cell, of the same agency, period and group. */
    public static ItemsLink opened(Cell cell) {
        return opened(DOSSIERS.with("cell", cell.parameter()));
    }

    /** The dossiers behind one side of a share, of the same agency, period and group. */
    public static ItemsLink opened(String kind, String code, String part) {
        return opened(DOSSIERS.with(kind, code).with("part", part));
    }

    /** One side of a share of dossiers. */
    public static Part side(Side side, String kind, String code, String part) {
        var cells = side.ofDossiers() ? side.terms().get(0).cells() : List.<Cell>of();
        return new Part(cells.stream().map(Cell::parameter).toList(), side.condition(), opened(kind, code, part));
    }

    private static ItemsLink opened(ItemsLink figure) {
        return figure.and("agency", asked -> asked.question().agency().code())
                .from("from")
                .upTo("to")
                .and("groupBy", asked -> ofGroup(asked) ? asked.groupBy() : null)
                .and("group", asked -> ofGroup(asked) ? asked.group() : null)
                .at()
                .and(
                        "known",
                        asked -> asked.asked().known() == null
                                ? null
                                : asked.asked().known().instant());
    }

    /** Whether a group is asked for by which dossiers are listed, too. */
    private static boolean ofGroup(RowAsked asked) {
        return asked.group() != null && KEY.groupBys().contains(asked.groupBy());
    }
}
