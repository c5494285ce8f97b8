package vn.cchc.report.petition;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.petition.PetitionQueries.By;
import vn.cchc.report.request.AgencyPeriodRequest;
import vn.cchc.report.request.Choice;

/** What may be asked of form II.05. */
public class PetitionRequest extends AgencyPeriodRequest {

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency or channel", example = "agency")
    String groupBy;

    By by() {
        return Choice.read("groupBy", groupBy, By.values());
    }
}
