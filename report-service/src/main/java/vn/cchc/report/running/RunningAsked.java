package vn.cchc.report.running;

import vn.cchc.report.request.AskedAgency;

/**
 * Which list is asked for.
 *
 * @param by what is counted beside it; null where nothing is
 */
public record RunningAsked(AskedAgency agency, RunningFilter filter, RunningBy by) {

    /** Of all the agency and those below it have. */
    public static RunningAsked allOf(AskedAgency agency) {
        return new RunningAsked(agency, RunningFilter.NONE, null);
    }

    public boolean counted() {
        return by != null;
    }

    /** As a parameter names it; null where nothing is counted. */
    public String groupBy() {
        return counted() ? by.parameter() : null;
    }
}
