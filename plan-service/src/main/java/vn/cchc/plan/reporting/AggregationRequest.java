package vn.cchc.plan.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The office's report to the authority above; its totals are taken from the lines.
 *
 * @param figures values of fields that nothing adds up, such as a text of the office
 * @param upwards ids of reports the office owes as a unit of duties above, which this one serves too
 */
record AggregationRequest(
        @Size(max = 200) Map<String, Object> figures,
        @Size(max = 20_000) String text,
        @Valid ReportDocument document,
        @Size(max = 20) List<@NotNull UUID> upwards) {

    AggregationRequest {
        upwards = upwards == null ? List.of() : upwards;
    }
}
