package vn.cchc.report.petition;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.petition.PetitionQueries.By;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of form II.05. */
public class PetitionRequest extends AgencyPeriodRequest {

    private static final By[] GROUPS = {By.AGENCY, By.CHANNEL};
    private static final Text UNITS_ONLY =
            Text.of("biểu II.05b tổng hợp theo đơn vị, không theo nguồn", "form II.05b is per unit, not per channel");

    @RestQuery
    @DefaultValue("II.05a")
    @Parameter(
            description = "II.05a: petitions per agency or channel; II.05b: put together per unit directly below",
            example = "II.05a")
    String form;

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency or, of form II.05a, channel", example = "agency")
    String groupBy;

    PetitionForm form() {
        return Choice.read("form", form, PetitionForm.values());
    }

    By by() {
        var by = Choice.read("groupBy", groupBy, GROUPS);
        if (form() == PetitionForm.A) {
            return by;
        }
        if (by != By.AGENCY) {
            throw Problems.validation(Violation.query("groupBy", UNITS_ONLY));
        }
        return By.UNIT;
    }
}
