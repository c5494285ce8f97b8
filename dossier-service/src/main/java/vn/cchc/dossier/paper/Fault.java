package vn.cchc.dossier.paper;

import io.quarkus.qute.TemplateNode.Origin;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * What is wrong with a layout.
 *
 * @param place where, such as line and column; empty for the whole
 */
record Fault(Text place, Text what) {

    private static final String POINTER = "/text";

    static Fault at(Origin origin, String vi, String en) {
        return at(origin.getLine(), Math.max(origin.getLineCharacterStart(), 1), vi, en);
    }

    /** In the layout as it was sent; both count from 1. */
    static Fault at(int line, int column, String vi, String en) {
        return new Fault(
                Text.of("dòng " + line + ", cột " + column + ": ", "line " + line + ", column " + column + ": "),
                Text.of(vi, en));
    }

    static Fault ofWhole(String vi, String en) {
        return new Fault(Text.of("", ""), Text.of(vi, en));
    }

    Violation violation() {
        return Violation.at(POINTER, place.vi() + what.vi(), place.en() + what.en());
    }
}
