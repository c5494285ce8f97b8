package vn.cchc.plan.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report that is handed in.
 *
 * @param figures values by the code of their field, of the forms of all reports it serves
 * @param alsoServes ids of other reports the same agency owes, of this or of other duties
 * @param receivedOn the day it came on paper; only the office says so
 */
record SubmissionRequest(
        @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class) @Size(max = 400)
                Map<String, JsonNode> figures,
        @Size(max = 20_000) String text,
        @Valid ReportDocument document,
        @Size(max = 20) List<@NotNull UUID> alsoServes,
        LocalDate receivedOn) {

    SubmissionRequest {
        alsoServes = alsoServes == null ? List.of() : alsoServes;
    }

    ReportContent content() {
        return new ReportContent(ReportJson.figures(figures), text, document);
    }
}
