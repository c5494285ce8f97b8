package vn.cchc.report.petition;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of form II.05. */
public class PetitionRequest extends AgencyPeriodRequest {

    private static final PetitionsBy[] GROUPS = {
        PetitionsBy.AGENCY, PetitionsBy.FIELD, PetitionsBy.PROCEDURE, PetitionsBy.LEVEL, PetitionsBy.CHANNEL
    };
    private static final Text UNITS_ONLY =
            Text.of("biểu II.05b chỉ tổng hợp theo đơn vị (agency)", "form II.05b is per unit only (agency)");

    @RestQuery
    @DefaultValue("II.05a")
    @Parameter(
            description = "II.05a: petitions per group; II.05b: put together per unit directly below",
            example = "II.05a")
    String form;

    @RestQuery
    @DefaultValue("agency")
    @Parameter(
            description =
                    "What a row stands for: agency or, of form II.05a, field, procedure, level or channel as well",
            example = "agency")
    String groupBy;

    PetitionForm form() {
        return Choice.read("form", form, PetitionForm.values());
    }

    PetitionsBy by() {
        var by = Choice.read("groupBy", groupBy, GROUPS);
        if (form() == PetitionForm.A) {
            return by;
        }
        if (by != PetitionsBy.AGENCY) {
            throw Problems.validation(Violation.query("groupBy", UNITS_ONLY));
        }
        return PetitionsBy.UNIT;
    }
}
