package vn.cchc.report.drilldown;

import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.request.Choice;

/** Dossiers of the forms, or those that stand beside them. */
enum Counting implements Choice {
    COUNTED("counted", Coverage.COUNTED),
    EXEMPT("exempt", Coverage.EXEMPT),
    NON_TTHC("nonTthc", Coverage.NON_TTHC);

    private final String parameter;
    private final Coverage coverage;

    Counting(String parameter, Coverage coverage) {
        this.parameter = parameter;
        this.coverage = coverage;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    Coverage coverage() {
        return coverage;
    }
}
