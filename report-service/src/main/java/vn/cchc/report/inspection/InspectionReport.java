package vn.cchc.report.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** Inspections and findings of an agency, with all below it, in a period as of an instant. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionReport(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90") String agency,
        String agencyName,
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "Units inspected in the period, by class of units; a class nobody inspected has 0")
        List<Coverage> coverage,

        @Schema(description = "What agencies asked for have to reach, and whether they do")
        List<Threshold> thresholds,

        @Schema(description = "Findings detected in the period, at these units or kept by these agencies")
        List<Row> rows,

        FindingCounts total,

        @Schema(description = "Handled or recommended for handling, of all findings")
        Share answered,

        @Schema(description = "Handling completed, of all findings")
        Share completed,

        @Schema(description = "Findings past their day, longest overdue first, whenever they were detected")
        List<OverdueFinding> overdue) {

    /** Units of a class. */
    @Schema(name = "InspectionCoverage")
    public record Coverage(
            @Schema(description = "Class: COMMUNE, DEPARTMENT, CENTER, UNIT and others")
            Group kind,

            @Schema(description = "Units inspected / units that exist on the last day")
            Share inspected) {}

    /** A share that has to be reached, as data of the agency that has to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Threshold(
            @Schema(description = "The agency that has to reach it", examples = "H90.10")
            String agency,

            @Schema(examples = "CCHC-XA") String code,
            String name,

            @Schema(
                    description =
                            "COVERAGE: units inspected; ANSWERED: findings handled or recommended; COMPLETED: findings put right")
            Measure measure,

            @Schema(description = "Inspections about that only; absent for any", examples = "REFORM")
            String theme,

            @Schema(description = "Findings of that source only; absent for all")
            String source,

            BigDecimal percent,

            @Schema(description = "Whether it has to be exceeded rather than reached")
            boolean strict,

            Share share,

            @Schema(description = "Compared without rounding; absent when there is nothing to divide by")
            Boolean met,

            String legalBasis) {}

    /** What a threshold is about; the last two look alike in plans and are not the same. */
    public enum Measure {
        COVERAGE,
        ANSWERED,
        COMPLETED
    }

    /** One agency's findings. */
    @Schema(name = "InspectionRow")
    public record Row(Group agency, FindingCounts findings, Share answered, Share completed) {}

    /** A finding that is not put right and past its day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OverdueFinding(
            String finding,
            Group agency,

            @Schema(description = "Code of the agency that keeps it")
            String keeper,

            @Schema(description = "INSPECTION, PROVINCE, AUDIT or OVERSIGHT")
            String source,

            @Schema(description = "Title of the inspection plan; absent for another authority's finding")
            String inspection,

            @Schema(description = "DETECTED, RECOMMENDED or HANDLING")
            String state,

            LocalDate dueOn,
            long daysLate) {}
}
