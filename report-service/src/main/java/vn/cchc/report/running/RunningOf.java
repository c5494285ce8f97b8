package vn.cchc.report.running;

/** Which agency's a dossier that runs is: a column of the interval {@code s}, for which there is an index. */
public enum RunningOf {
    /** The one that reports it. */
    REPORTING("s.agency", ""),
    /** The one that let its deadline pass, or has it; whoever reports it. */
    AT_FAULT("coalesce(s.fault_agency, s.holder)", "/at-fault");

    private final String column;
    private final String list;

    RunningOf(String column, String list) {
        this.column = column;
        this.list = list;
    }

    String column() {
        return column;
    }

    /** Added to the name of the list, as another one makes another list. */
    String list() {
        return list;
    }
}
