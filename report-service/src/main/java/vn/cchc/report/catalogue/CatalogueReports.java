package vn.cchc.report.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.QuestionReader;

/** Makes form II.07b. */
@ApplicationScoped
class CatalogueReports {

    private static final String FORM = "II.07b";
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE");

    private final QuestionReader questions;
    private final CatalogueQueries queries;
    private final Freshness freshness;

    CatalogueReports(QuestionReader questions, CatalogueQueries queries, Freshness freshness) {
        this.questions = questions;
        this.queries = queries;
        this.freshness = freshness;
    }

    CatalogueReport make(CatalogueRequest request) {
        var by = request.by();
        var question = questions.read(request);
        var asked = question.asked();
        var reach = freshness.of(ToldTopic.PROCEDURES.topic());
        var procedures = queries.procedures(asked);
        return new CatalogueReport(
                FORM,
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                question.agency().name(),
                by.parameter(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                rows(procedures, by),
                ProcedureCounts.of(procedures));
    }

    private static List<CatalogueReport.Row> rows(List<KnownProcedure> procedures, ProceduresBy by) {
        return switch (by) {
            case FIELD -> byField(procedures);
            case LEVEL -> LEVELS.stream().map(level -> level(procedures, level)).toList();
        };
    }

    /** A field goes by its code; of several spellings of its name the first one stands. */
    private static List<CatalogueReport.Row> byField(List<KnownProcedure> procedures) {
        Map<String, List<KnownProcedure>> fields = new TreeMap<>();
        procedures.forEach(procedure -> fields.computeIfAbsent(procedure.field().code(), code -> new ArrayList<>())
                .add(procedure));
        return fields.values().stream()
                .map(of -> new CatalogueReport.Row(name(of), ProcedureCounts.of(of)))
                .sorted(Group.byName(CatalogueReport.Row::group))
                .toList();
    }

    private static Group name(List<KnownProcedure> field) {
        return field.stream()
                .map(KnownProcedure::field)
                .min(Group.byName(group -> group))
                .orElseThrow();
    }

    /** Every level, also one without any procedure. */
    private static CatalogueReport.Row level(List<KnownProcedure> procedures, String level) {
        Stream<KnownProcedure> of =
                procedures.stream().filter(procedure -> procedure.level().equals(level));
        return new CatalogueReport.Row(GroupBy.LEVEL.group(level, null), ProcedureCounts.of(of.toList()));
    }
}
