package vn.cchc.plan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A report as it was handed in.
 *
 * @param agency code of the agency that reports
 * @param recordedBy code of the agency that recorded it: its own, or the office when it came on paper
 * @param handedInOn the day that counts
 * @param figures values by the code of their field
 * @param outcome what became of it for the report at hand
 * @param reason why it was given back, or null
 */
record SubmissionView(
        UUID id,
        String agency,
        String recordedBy,
        Instant at,
        LocalDate handedInOn,
        Map<String, Object> figures,
        String text,
        ReportDocument document,
        OwedStateName outcome,
        String reason) {}
