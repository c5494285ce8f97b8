package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.AsAt;

/** Reads what is asked of a report: agency within scope, period, instant within the period, groups. */
@ApplicationScoped
public class QuestionReader {

    private static final Text UNKNOWN_GROUP = Text.of(
            "phải là field, agency, procedure, level, channel hoặc onlineLevel",
            "must be field, agency, procedure, level, channel or onlineLevel");
    private static final Text BEFORE_PERIOD =
            Text.of("không được trước ngày đầu kỳ", "must not be before the first day of the period");

    private final ReportScope scope;
    private final AtReader instants;

    QuestionReader(ReportScope scope, AtReader instants) {
        this.scope = scope;
        this.instants = instants;
    }

    /** @param usual what a row stands for where nothing else is asked for */
    public Question read(FigureRequest request, GroupBy usual) {
        var agency = scope.agency(request.agency);
        var groupBy = request.groupBy == null ? usual : groupBy(request.groupBy);
        var period = request.period.read(instants.now().day());
        var at = AsAt.endOf(period.to()).orEarlier(instants.read(request.at));
        if (at.day().isBefore(period.from())) {
            throw Problems.validation(Violation.query("at", BEFORE_PERIOD));
        }
        return new Question(agency, Asked.of(agency.path(), period, at), groupBy);
    }

    private static GroupBy groupBy(String parameter) {
        return GroupBy.of(parameter).orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN_GROUP)));
    }
}
