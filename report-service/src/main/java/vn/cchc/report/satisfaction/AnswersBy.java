package vn.cchc.report.satisfaction;

import vn.cchc.report.request.Choice;

/** What a row stands for. */
enum AnswersBy implements Choice {
    AGENCY("agency", "select name from agency where code = told.code", "Cơ quan, đơn vị"),
    PROCEDURE(
            "procedure", "select name from label where kind = 'PROCEDURE' and code = told.code", "Thủ tục hành chính");

    private final String parameter;
    private final String nameQuery;
    private final String heading;

    AnswersBy(String parameter, String nameQuery, String heading) {
        this.parameter = parameter;
        this.nameQuery = nameQuery;
        this.heading = heading;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** The field of the event that has it. */
    String field() {
        return parameter;
    }

    /** The query of its name, over a source {@code told} with a column code. */
    String nameQuery() {
        return nameQuery;
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).heading;
    }
}
