package vn.cchc.report.request;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be asked of a report that counts dossiers over a period. */
public class FigureRequest extends AgencyPeriodRequest {

    @RestQuery
    @Parameter(
            description =
                    "What a row stands for: field, agency, procedure, level, channel or onlineLevel; when absent as"
                            + " the report has it",
            example = "field")
    String groupBy;

    /** When what is counted was known; null where all that is known counts, as it always does here. */
    public String known() {
        return null;
    }

    /** As it was asked for, where others than dossiers are grouped; null where nothing was. */
    public String requestedGroupBy() {
        return groupBy;
    }
}
