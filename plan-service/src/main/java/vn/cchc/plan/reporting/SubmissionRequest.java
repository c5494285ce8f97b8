package vn.cchc.plan.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report that is handed in.
 *
 * @param figures values by the code of their field, of the forms of all reports it serves
 * @param alsoServes ids of other reports the same agency owes, of this or of other duties
 * @param receivedOn the day it came on paper; only the office says so
 */
record SubmissionRequest(
        @Size(max = 400) Map<String, Object> figures,
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
