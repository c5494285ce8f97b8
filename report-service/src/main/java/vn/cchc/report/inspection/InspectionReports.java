package vn.cchc.report.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.inspection.FindingQueries.Counted;
import vn.cchc.report.inspection.InspectionReport.Measure;
import vn.cchc.report.inspection.InspectionReport.Row;
import vn.cchc.report.inspection.InspectionReport.Threshold;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes the report of inspections and findings. */
@ApplicationScoped
class InspectionReports {

    private final QuestionReader questions;
    private final CoverageQueries coverage;
    private final FindingQueries findings;
    private final Freshness freshness;
    private final AtReader instants;

    InspectionReports(
            QuestionReader questions,
            CoverageQueries coverage,
            FindingQueries findings,
            Freshness freshness,
            AtReader instants) {
        this.questions = questions;
        this.coverage = coverage;
        this.findings = findings;
        this.freshness = freshness;
        this.instants = instants;
    }

    /** What it is made of: inspections, and what plans demand of them. */
    static String[] topics() {
        return new String[] {ToldTopic.INSPECTIONS.topic(), ToldTopic.TARGETS.topic()};
    }

    InspectionReport make(AgencyPeriodRequest request) {
        return make(questions.read(request));
    }

    InspectionReport make(Question question) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.INSPECTIONS.topic());
        int gaps = freshness.of(topics()).gaps();
        var counted = findings.counts(asked);
        var total = sum(counted);
        return new InspectionReport(
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                asked.locked(),
                gaps,
                coverage.classes(asked),
                thresholds(asked, counted),
                rows(counted),
                total,
                answered(total),
                completed(total),
                findings.overdue(asked));
    }

    /** Findings and thresholds of each agency, and coverage of each class of units. */
    Map<Group, Map<String, Object>> frozen(Asked asked) {
        var counted = findings.counts(asked);
        Map<Group, Map<String, Object>> rows = new HashMap<>();
        rows(counted).forEach(row -> of(rows, row.agency()).put("findings", row.findings()));
        coverage.classes(asked).forEach(of -> of(rows, of.kind()).put("coverage", of.inspected()));
        thresholds(asked, counted)
                .forEach(of -> of(rows, new Group(of.agency() + "/" + of.code(), of.name()))
                        .put("threshold", of));
        return rows;
    }

    /** Both shares of findings, by their codes. */
    Map<String, Share> shares(Asked asked) {
        var total = sum(findings.counts(asked));
        return Map.of(InspectionTargets.ANSWERED, answered(total), InspectionTargets.COMPLETED, completed(total));
    }

    private static Map<String, Object> of(Map<Group, Map<String, Object>> rows, Group group) {
        return rows.computeIfAbsent(group, key -> new HashMap<>());
    }

    private List<Threshold> thresholds(Asked asked, List<Counted> counted) {
        return coverage.thresholds(asked, instants.now().instant()).stream()
                .map(threshold -> threshold.measure() == Measure.COVERAGE ? threshold : ofFindings(threshold, counted))
                .toList();
    }

    private static Threshold ofFindings(Threshold threshold, List<Counted> counted) {
        var of = sum(counted.stream()
                .filter(row -> threshold.source() == null || threshold.source().equals(row.source()))
                .toList());
        var share = threshold.measure() == Measure.ANSWERED ? answered(of) : completed(of);
        return new Threshold(
                threshold.agency(),
                threshold.code(),
                threshold.name(),
                threshold.measure(),
                threshold.theme(),
                threshold.source(),
                threshold.percent(),
                threshold.strict(),
                share,
                CoverageQueries.met(share, threshold.percent(), threshold.strict()),
                threshold.legalBasis());
    }

    private static List<Row> rows(List<Counted> counted) {
        Map<Group, FindingCounts> byAgency = new LinkedHashMap<>();
        counted.forEach(row -> byAgency.merge(row.agency(), row.findings(), FindingCounts::plus));
        return byAgency.entrySet().stream()
                .map(row -> new Row(row.getKey(), row.getValue(), answered(row.getValue()), completed(row.getValue())))
                .sorted(Group.byName(Row::agency))
                .toList();
    }

    private static FindingCounts sum(List<Counted> counted) {
        return counted.stream().map(Counted::findings).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    private static Share answered(FindingCounts findings) {
        return Share.of(findings.answered(), findings.findings());
    }

    private static Share completed(FindingCounts findings) {
        return Share.of(findings.done(), findings.findings());
    }
}
