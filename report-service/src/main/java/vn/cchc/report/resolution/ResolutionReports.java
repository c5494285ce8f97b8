package vn.cchc.report.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;

/** Makes the form from what was asked for. */
@ApplicationScoped
class ResolutionReports {

    private static final Text UNKNOWN_GROUP = Text.of(
            "phải là field, agency, procedure, level hoặc channel",
            "must be field, agency, procedure, level or channel");
    private static final Text BEFORE_PERIOD =
            Text.of("không được trước ngày đầu kỳ", "must not be before the first day of the period");

    private final AtReader instants;
    private final ResolutionQueries queries;
    private final Freshness freshness;

    ResolutionReports(AtReader instants, ResolutionQueries queries, Freshness freshness) {
        this.instants = instants;
        this.queries = queries;
        this.freshness = freshness;
    }

    ResolutionReport make(AskedAgency agency, ResolutionRequest request) {
        var groupBy = GroupBy.of(request.groupBy)
                .orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN_GROUP)));
        var period = request.period.read(instants.now().day());
        var at = AsAt.endOf(period.to()).orEarlier(instants.read(request.at));
        if (at.day().isBefore(period.from())) {
            throw Problems.validation(Violation.query("at", BEFORE_PERIOD));
        }
        var reach = freshness.of(Freshness.DOSSIERS);
        var counted = queries.count(agency.path(), period, at, groupBy);
        var rows = Counted.rows(counted);
        return new ResolutionReport(
                ResolutionReport.FORM,
                period.from(),
                period.to(),
                agency.code(),
                agency.name(),
                groupBy.parameter(),
                at.local(),
                reach.asOf(),
                false,
                reach.gaps(),
                rows,
                ResolutionTotal.of(rows),
                Counted.apart(counted));
    }
}
