package vn.cchc.report.counter;

import java.time.LocalDate;
import vn.cchc.report.figure.Group;
import vn.cchc.report.rendering.ReportWords;
import vn.cchc.report.request.Choice;

/** What a row stands for. */
enum CounterBy implements Choice {
    AGENCY("agency", "told.agency", "(select name from agency where code = told.agency)", "Cơ quan, đơn vị"),
    DAY("day", "told.day::text", "null::text", "Ngày");

    private final String parameter;
    private final String code;
    private final String nameQuery;
    private final String heading;

    CounterBy(String parameter, String code, String nameQuery, String heading) {
        this.parameter = parameter;
        this.code = code;
        this.nameQuery = nameQuery;
        this.heading = heading;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** Over a source {@code told} with columns agency and day. */
    String code() {
        return code;
    }

    String nameQuery() {
        return nameQuery;
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).heading;
    }

    Group group(String groupCode, String groupName) {
        if (this == DAY) {
            return new Group(groupCode, ReportWords.day(LocalDate.parse(groupCode)));
        }
        return new Group(groupCode, groupName == null ? groupCode : groupName);
    }
}
