package vn.cchc.report.resolution;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.projecting.domain.Coverage;

/** A group's figures, of what the form counts or of what it leaves out. */
record Counted(Coverage coverage, ResolutionRow row) {

    static Counted of(CountedGroup group) {
        return new Counted(group.coverage(), ResolutionRow.of(group.group(), Figures.of(group.counts())));
    }

    static List<ResolutionRow> rows(List<Counted> all) {
        return of(all, Coverage.COUNTED).toList();
    }

    static List<Apart> apart(List<Counted> all) {
        return Stream.of(Coverage.EXEMPT, Coverage.NON_TTHC)
                .map(coverage -> Apart.of(
                        coverage,
                        Figures.sum(
                                of(all, coverage).map(ResolutionRow::figures).toList())))
                .toList();
    }

    private static Stream<ResolutionRow> of(List<Counted> all, Coverage coverage) {
        return all.stream().filter(counted -> counted.coverage == coverage).map(Counted::row);
    }
}
