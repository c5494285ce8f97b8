package vn.cchc.report.catalogue;

import vn.cchc.report.request.Choice;

/** What a row stands for. */
enum ProceduresBy implements Choice {
    FIELD("field", "Lĩnh vực"),
    LEVEL("level", "Cấp giải quyết");

    private final String parameter;
    private final String heading;

    ProceduresBy(String parameter, String heading) {
        this.parameter = parameter;
        this.heading = heading;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).heading;
    }
}
