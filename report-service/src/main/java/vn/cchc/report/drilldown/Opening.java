package vn.cchc.report.drilldown;

import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.Side;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.serviceindex.IndicatorDossiers;

/**
 * What is opened: a cell, or one side of a measure or of an indicator.
 *
 * @param part which side; null for a cell
 * @param paidOnline whether only what was paid for online counts
 */
record Opening(Kind kind, String code, Part part, Text meaning, Side side, boolean paidOnline) {

    /** What a figure is named by. */
    enum Kind {
        CELL,
        MEASURE,
        INDICATOR
    }

    static Opening of(Cell cell) {
        return new Opening(Kind.CELL, cell.parameter(), null, cell.meaning(), Side.dossiers(cell), false);
    }

    static Opening of(Measure measure, Part part) {
        var side = part == Part.PART ? measure.part() : measure.whole();
        return new Opening(
                Kind.MEASURE, measure.parameter(), part, part.of(measure.title(), measure.definition()), side, false);
    }

    static Opening of(String indicator, IndicatorDossiers.OfSide side, Part part) {
        return new Opening(
                Kind.INDICATOR,
                indicator,
                part,
                part.of(Text.same(indicator + " " + side.title()), Text.same(side.formula())),
                side.side(),
                side.paidOnline());
    }

    /** Its code where it is of that kind, else null. */
    String as(Kind wanted) {
        return kind == wanted ? code : null;
    }
}
