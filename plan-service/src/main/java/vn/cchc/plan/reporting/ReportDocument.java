package vn.cchc.plan.reporting;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The document a report was sent as. */
record ReportDocument(
        @Size(max = 60) String number,
        LocalDate date,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link) {}
