package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;

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
    private final FrozenPeriods frozen;
    private final PastKnowledge past;
    private final LockRead read;

    /** @param read of the request at hand */
    QuestionReader(ReportScope scope, AtReader instants, FrozenPeriods frozen, PastKnowledge past, LockRead read) {
        this.scope = scope;
        this.instants = instants;
        this.frozen = frozen;
        this.past = past;
        this.read = read;
    }

    /** @param usual what a row stands for where nothing else is asked for */
    public Question read(FigureRequest request, GroupBy usual) {
        var groupBy = request.groupBy == null ? usual : groupBy(request.groupBy);
        var question = ungrouped(request);
        return new Question(question.agency(), question.asked(), groupBy);
    }

    /** Without groups, by what was known then where that is asked for. */
    public Question ungrouped(FigureRequest request) {
        var agency = scope.agency(request.agency);
        var asked = request.known() == null
                ? asked(agency, request.period, request.at)
                : past.asKnown(live(agency, request.period, request.at), request.known());
        return new Question(agency, asked, GroupBy.ALL);
    }

    /** Without groups. */
    public Question read(AgencyPeriodRequest request) {
        var agency = scope.agency(request.agency);
        return new Question(agency, asked(agency, request.period, request.at), GroupBy.ALL);
    }

    /** The same of figures that aren't frozen, closed or not: whoever names what was known wants to see that. */
    public Question readLive(AgencyPeriodRequest request) {
        var agency = scope.agency(request.agency);
        return new Question(agency, live(agency, request.period, request.at), GroupBy.ALL);
    }

    /** Of a report that looks at an instant: the end of the period where one is asked for instead, by its lock. */
    public Asked instant(AskedAgency agency, PeriodRequest period, String at) {
        return period.asked() ? asked(agency, period, at) : instant(agency, at);
    }

    /** The same of figures that aren't frozen, closed or not. */
    public Asked instantLive(AskedAgency agency, PeriodRequest period, String at) {
        return period.asked() ? live(agency, period, at) : instant(agency, at);
    }

    private Asked instant(AskedAgency agency, String at) {
        var instant = instants.read(at);
        return Asked.of(agency.path(), new ReportPeriod(instant.day(), instant.day()), instant);
    }

    private Asked asked(AskedAgency agency, PeriodRequest request, String requestedAt) {
        var asked = live(agency, request, requestedAt);
        // Whoever names an instant wants to see it as it is known today, locked or not.
        var closed = requestedAt == null ? frozen.of(asked) : asked;
        if (closed.locked()) {
            read.note(closed);
        }
        return closed;
    }

    private Asked live(AskedAgency agency, PeriodRequest request, String requestedAt) {
        var period = request.read(instants.now().day());
        var at = AsAt.endOf(period.to()).orEarlier(instants.read(requestedAt));
        if (at.day().isBefore(period.from())) {
            throw Problems.validation(Violation.query("at", BEFORE_PERIOD));
        }
        return Asked.of(agency.path(), period, at);
    }

    /** What a row stands for. */
    public static GroupBy groupBy(String parameter) {
        return GroupBy.of(parameter).orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN_GROUP)));
    }
}
