package vn.cchc.plan.scoring.domain;

import java.util.List;

/** Totals of a scorecard per stage; a stage that nothing was said at is null. */
public record Totals(Total self, Total appraised, Total decided) {

    static Totals of(Step step, List<Line> lines) {
        boolean appraised = step.compareTo(Step.APPRAISED) >= 0;
        return new Totals(
                lines.stream().allMatch(line -> line.self() == null) ? null : Total.of(lines, Line::selfPoints),
                appraised ? Total.of(lines, line -> line.appraisal().points()) : null,
                step == Step.FINAL ? Total.of(lines, Line::points) : null);
    }
}
