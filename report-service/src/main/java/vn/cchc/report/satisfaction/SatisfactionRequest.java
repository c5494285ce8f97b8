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

    private static final Text OF_UNITS = Text.of(
            "khảo sát mở hỏi về đơn vị: phải là agency hoặc channel",
            "the open survey is about units: must be agency or channel");

    @RestQuery
    @DefaultValue("ratings")
    @Parameter(description = "Whose answers: ratings of dossiers, or open-survey", example = "ratings")
    String source;

    @RestQuery
    @DefaultValue("agency")
    @Parameter(
            description = "What a row stands for: agency, channel or, of ratings, field, procedure or level",
            example = "agency")
    String groupBy;

    AnswerSource source() {
        return Choice.read("source", source, AnswerSource.values());
    }

    AnswersBy by() {
        var by = Choice.read("groupBy", groupBy, AnswersBy.values());
        if (!by.ofUnits() && source() == AnswerSource.OPEN_SURVEY) {
            throw Problems.validation(Violation.query("groupBy", OF_UNITS));
        }
        return by;
    }
}
