package vn.cchc.report.satisfaction;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of the report on satisfaction. */
public class SatisfactionRequest extends AgencyPeriodRequest {

    private static final Text NO_PROCEDURE =
            Text.of("khảo sát mở không hỏi theo thủ tục", "the open survey knows no procedure");

    @RestQuery
    @DefaultValue("ratings")
    @Parameter(description = "Whose answers: ratings of dossiers, or open-survey", example = "ratings")
    String source;

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency, or procedure (of ratings)", example = "agency")
    String groupBy;

    AnswerSource source() {
        return Choice.read("source", source, AnswerSource.values());
    }

    AnswersBy by() {
        var by = Choice.read("groupBy", groupBy, AnswersBy.values());
        if (by == AnswersBy.PROCEDURE && source() == AnswerSource.OPEN_SURVEY) {
            throw Problems.validation(Violation.query("groupBy", NO_PROCEDURE));
        }
        return by;
    }
}
