package vn.cchc.report.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.overdue.OverdueItem;
import vn.cchc.report.overdue.OverdueLists;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.planprogress.PlanProgressReports;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.request.Question;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.scoreboard.Criterion;
import vn.cchc.report.serviceindex.ServiceIndexes;
import vn.cchc.report.trend.Trend;

/** Asks the reports for one agency and one period, and puts what they say on one page. */
@ApplicationScoped
class Dashboards {

    private static final int OVERDUE_SHOWN = 10;

    private final DossierReports dossiers;
    private final OverdueLists overdue;
    private final PlanProgressReports plans;
    private final ServiceIndexes indexes;
    private final LightRules rules;
    private final AgencyChoices agencies;

    Dashboards(
            DossierReports dossiers,
            OverdueLists overdue,
            PlanProgressReports plans,
            ServiceIndexes indexes,
            LightRules rules,
            AgencyChoices agencies) {
        this.dossiers = dossiers;
        this.overdue = overdue;
        this.plans = plans;
        this.indexes = indexes;
        this.rules = rules;
        this.agencies = agencies;
    }

    Dashboard make(Question question, Criterion ranked, Filters filters, Shown shown) {
        var at = instant(question.asked().at());
        var blocks = dossiers.of(question, ranked, shown.say().language());
        var late = overdue.page(RunningAsked.allOf(question.agency()), at, null, OVERDUE_SHOWN);
        var progress = plans.make(question.agency(), null, at);
        var index = indexes.find(question).orElse(null);
        var links = links(filters, at, ranked, blocks.trend());
        var asked = question.asked();
        var opens = OpenedLinks.of(
                        question.agency().code(), asked.period(), asked.at().local(), asked.locked())
                .with(Filters.LANGUAGE, filters.get(Filters.LANGUAGE));
        var cards = new Cards(shown, rules.inForce(asked.at().day()), links, opens).of(blocks, progress, index);
        var names = agencies.names(late.items().stream().map(OverdueItem::faultAgency));
        return new Dashboard(question, blocks, late, progress, index, cards, links, opens, names);
    }

    /** As a list is asked for it: all that is on the page looks at the same instant, of a day that is over at its end. */
    private static String instant(AsAt at) {
        return at.equals(AsAt.endOf(at.day()))
                ? at.day().toString()
                : at.instant().toString();
    }

    private static Dashboard.Links links(Filters filters, String at, Criterion ranked, Trend trend) {
        var period = filters.ofPeriod();
        var reports = filters.ofReports();
        var agency = filters.ofAgency().with(Filters.AGENCY, trend.agency());
        return new Dashboard.Links(
                ReportLink.of("dossier-resolution", reports),
                ReportLink.of("on-time", reports),
                ReportLink.of(
                        "trend",
                        agency,
                        "from",
                        trend.from().toString(),
                        "to",
                        trend.to().toString(),
                        "measure",
                        Measure.ON_TIME.parameter()),
                ReportLink.of("overdue-dossiers", agency, "at", at),
                ReportLink.of("plan-progress", agency, "at", at),
                ReportLink.of("service-index", period),
                ReportLink.of("agency-scoreboard", period, "measure", ranked.code()),
                ReportLink.of("channels", reports));
    }
}
