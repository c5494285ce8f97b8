package vn.cchc.report.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.AtReader;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Makes form II.07b. */
@ApplicationScoped
class CatalogueReports {

    private static final String FORM = "II.07b";
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE");

    private final QuestionReader questions;
    private final CatalogueQueries queries;
    private final AtReader instants;
    private final FrozenPeriods frozen;
    private final Freshness freshness;

    CatalogueReports(
            QuestionReader questions,
            CatalogueQueries queries,
            AtReader instants,
            FrozenPeriods frozen,
            Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.instants = instants;
        this.frozen = frozen;
        this.freshness = freshness;
    }

    CatalogueReport make(CatalogueRequest request) {
        var by = request.by();
        var question = request.known == null ? questions.read(request) : questions.readLive(request);
        var asked = question.asked();
        var known = instants.read("known", request.known);
        return make(new Question(question.agency(), asked, question.groupBy()), by, known);
    }

    /** What it is made of: the catalogue, and dossiers for what is used of it. */
    static String[] topics() {
        return new String[] {ToldTopic.PROCEDURES.topic(), Freshness.DOSSIERS};
    }

    /** With all that is known. */
    CatalogueReport make(Question question, ProceduresBy by) {
        return make(question, by, instants.now());
    }

    private CatalogueReport make(Question question, ProceduresBy by, AsAt known) {
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.PROCEDURES.topic());
        int gaps = freshness.of(topics()).gaps();
        var procedures = queries.procedures(asked, known);
        return new CatalogueReport(
                FORM,
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                by.parameter(),
                asked.at().local(),
                (asked.locked() ? frozen.lockedAt(asked.lock()) : known).local(),
                reach.asOf(),
                asked.locked(),
                gaps,
                rows(procedures, by),
                ProcedureCounts.of(procedures));
    }

    /** Of each field, by all that is known. */
    List<CatalogueReport.Row> byField(Asked asked) {
        return by(ProceduresBy.FIELD, queries.procedures(asked, instants.now()));
    }

    private static List<CatalogueReport.Row> rows(List<KnownProcedure> procedures, ProceduresBy by) {
        return by == ProceduresBy.LEVEL
                ? LEVELS.stream().map(level -> level(procedures, level)).toList()
                : by(by, procedures);
    }

    /** A group goes by its code; of several spellings of its name the first one stands. */
    private static List<CatalogueReport.Row> by(ProceduresBy by, List<KnownProcedure> procedures) {
        Map<String, List<KnownProcedure>> groups = new TreeMap<>();
        procedures.forEach(procedure -> groups.computeIfAbsent(by.of(procedure).code(), code -> new ArrayList<>())
                .add(procedure));
        return groups.values().stream()
                .map(of -> new CatalogueReport.Row(name(by, of), ProcedureCounts.of(of)))
                .sorted(Group.byName(CatalogueReport.Row::group))
                .toList();
    }

    private static Group name(ProceduresBy by, List<KnownProcedure> group) {
        return group.stream().map(by::of).min(Group.byName(one -> one)).orElseThrow();
    }

    /** Every level, also one without any procedure. */
    private static CatalogueReport.Row level(List<KnownProcedure> procedures, String level) {
        Stream<KnownProcedure> of =
                procedures.stream().filter(procedure -> procedure.level().equals(level));
        return new CatalogueReport.Row(GroupBy.LEVEL.group(level, null), ProcedureCounts.of(of.toList()));
    }
}
