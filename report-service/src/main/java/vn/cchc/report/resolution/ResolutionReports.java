package vn.cchc.report.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.AtReader;

/** Makes the form from what was asked for. */
@ApplicationScoped
class ResolutionReports {

    private static final Text UNKNOWN_GROUP = Text.of(
            "phải là field, agency, procedure, level, channel hoặc onlineLevel",
            "must be field, agency, procedure, level, channel or onlineLevel");
    private static final Text UNKNOWN_FORM =
            Text.of("phải là II.06a, II.06b hoặc II.06c", "must be II.06a, II.06b or II.06c");
    private static final Text BEFORE_PERIOD =
            Text.of("không được trước ngày đầu kỳ", "must not be before the first day of the period");

    private final AtReader instants;
    private final DossierCountQueries queries;
    private final Freshness freshness;

    ResolutionReports(AtReader instants, DossierCountQueries queries, Freshness freshness) {
        this.instants = instants;
        this.queries = queries;
        this.freshness = freshness;
    }

    ResolutionReport make(AskedAgency agency, ResolutionRequest request) {
        var form = form(request);
        var groupBy = groupBy(request, form);
        var period = request.period.read(instants.now().day());
        var at = AsAt.endOf(period.to()).orEarlier(instants.read(request.at));
        if (at.day().isBefore(period.from())) {
            throw Problems.validation(Violation.query("at", BEFORE_PERIOD));
        }
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = new Asked(agency.path(), period, at, form.onlineOnly());
        var counted = queries.count(asked, groupBy).stream().map(Counted::of).toList();
        var rows = Counted.rows(counted);
        return new ResolutionReport(
                form.number(),
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

    private static ResolutionForm form(ResolutionRequest request) {
        return request.form == null
                ? ResolutionForm.A
                : ResolutionForm.of(request.form)
                        .orElseThrow(() -> Problems.validation(Violation.query("form", UNKNOWN_FORM)));
    }

    private static GroupBy groupBy(ResolutionRequest request, ResolutionForm form) {
        return request.groupBy == null
                ? form.usual()
                : GroupBy.of(request.groupBy)
                        .orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN_GROUP)));
    }
}
