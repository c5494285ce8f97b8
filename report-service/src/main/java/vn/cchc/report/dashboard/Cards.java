package vn.cchc.report.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.measure.MeasuredShare;
import vn.cchc.report.planprogress.PlanProgress;
import vn.cchc.report.planprogress.PlanProgressReport;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.serviceindex.ServiceIndex;

/** The figures at the top of the page, each with its light. */
final class Cards {

    private final Shown shown;
    private final Map<String, LightRule> rules;
    private final Dashboard.Links links;
    private final OpenedLinks opens;

    Cards(Shown shown, Map<String, LightRule> rules, Dashboard.Links links, OpenedLinks opens) {
        this.shown = shown;
        this.rules = rules;
        this.links = links;
        this.opens = opens;
    }

    List<Card> of(DossierBlocks dossiers, PlanProgressReport plans, ServiceIndex index) {
        List<Card> cards = new ArrayList<>();
        cards.add(share(LightRules.ON_TIME, dossiers.timeliness(), links.timeliness()));
        cards.add(overdue(dossiers));
        cards.add(received(dossiers));
        cards.add(share(LightRules.ONLINE, dossiers.channels(), links.channels()));
        cards.add(plans(plans));
        cards.add(index(index));
        return cards;
    }

    private Card share(String measure, MeasureReport report, ReportLink link) {
        var share = total(measure, report);
        return card(
                        measure,
                        title(measure, report),
                        shown.percent(share.value()),
                        parts(share.part(), share.of()),
                        share.value(),
                        link)
                .opening(opens.part(measure));
    }

    /** The number says more than the share: each one is somebody who waits. */
    private Card overdue(DossierBlocks dossiers) {
        var share = total(LightRules.OVERDUE, dossiers.timeliness());
        return card(
                        LightRules.OVERDUE,
                        shown.say().of("Hồ sơ đang giải quyết đã quá hạn", "Pending dossiers that are overdue"),
                        share.of() == 0 ? shown.noData() : shown.whole(share.part()),
                        parts(share.part(), share.of()),
                        share.value(),
                        links.overdue())
                .opening(opens.part(LightRules.OVERDUE));
    }

    private Card received(DossierBlocks dossiers) {
        var received = dossiers.resolution().total().received();
        return new Card(
                        "received",
                        shown.say()
                                .of(
                                        "Hồ sơ tiếp nhận (cả kỳ trước chuyển sang)",
                                        "Dossiers received (with those carried over)"),
                        shown.whole(received.total()),
                        shown.say().of("đã giải quyết ", "resolved: ")
                                + shown.whole(
                                        dossiers.resolution().total().resolved().total()),
                        Light.UNJUDGED,
                        null,
                        links.resolution())
                .opening(opens.cell(Cell.RESOLVED));
    }

    private Card plans(PlanProgressReport report) {
        long planned = report.plans().stream().mapToLong(PlanProgress::planned).sum();
        long completed =
                report.plans().stream().mapToLong(PlanProgress::completed).sum();
        long overdue = report.plans().stream().mapToLong(PlanProgress::overdue).sum();
        var say = shown.say();
        return card(
                LightRules.PLANS,
                say.of("Nội dung kế hoạch đã hoàn thành", "Plan contents completed"),
                shown.percent(Share.of(completed, planned).value()),
                parts(completed, planned)
                        + (planned == 0 ? "" : say.of(", quá hạn ", ", overdue ") + shown.whole(overdue)),
                Share.of(overdue, planned).value(),
                links.plans());
    }

    private Card index(ServiceIndex index) {
        var percent = index == null ? null : index.percent();
        var share = percent == null ? null : percent.movePointLeft(2);
        return card(
                LightRules.INDEX,
                shown.say().of("Chỉ số phục vụ (QĐ 766)", "Service index (Decision 766)"),
                shown.percent(share),
                percent == null
                        ? ""
                        : shown.say().of("xếp loại ", "band: ")
                                + index.band()
                                + (index.complete() ? "" : shown.say().of(" (tạm tính)", " (provisional)")),
                share,
                links.index());
    }

    private Card card(String key, String title, String figure, String of, BigDecimal judged, ReportLink link) {
        var rule = rules.get(key);
        return new Card(key, title, figure, of, light(rule, judged), rule, link);
    }

    /** Without data it says so, whether or not there is a rule. */
    private static Light light(LightRule rule, BigDecimal judged) {
        if (judged == null) {
            return Light.NONE;
        }
        return rule == null ? Light.UNJUDGED : rule.of(judged);
    }

    private String parts(long part, long of) {
        return of == 0 ? "" : shown.whole(part) + " / " + shown.whole(of);
    }

    private static MeasuredShare total(String measure, MeasureReport report) {
        return report.total().stream()
                .filter(share -> share.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static String title(String measure, MeasureReport report) {
        return report.measures().stream()
                .filter(definition -> definition.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
