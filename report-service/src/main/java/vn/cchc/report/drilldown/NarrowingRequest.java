package vn.cchc.report.drilldown;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;

/** Which of the dossiers of a figure are meant, where not all are. */
public class NarrowingRequest {

    private static final int MOST_DAYS = 100_000;
    private static final Text NOT_DAYS =
            Text.of("phải là số ngày làm việc, từ 0", "must be a number of working days, from 0");

    @RestQuery
    @Parameter(description = "Only those this officer has, by staff id", example = "cb.H90.41")
    String officer;

    @RestQuery
    @Parameter(description = "Only those this agency is at fault for, or holds", example = "H90.11")
    String faultAgency;

    @RestQuery
    @Parameter(description = "Only those this step is at fault for; none: those without such a step", example = "B2")
    String faultStep;

    @RestQuery
    @Parameter(
            description = "Only those whose lateness has this stated cause; none: those of which nobody said why",
            example = "OVERLOAD")
    String cause;

    @RestQuery
    @Parameter(
            description = "Only ended ones that took so many working days or more; 0: all whose time is known",
            example = "12")
    String minDays;

    Narrowing read() {
        return new Narrowing(
                TextRules.require("/query/officer", officer),
                TextRules.require("/query/faultAgency", faultAgency),
                TextRules.require("/query/faultStep", faultStep),
                TextRules.require("/query/cause", cause),
                days());
    }

    private Integer days() {
        if (minDays == null) {
            return null;
        }
        try {
            int days = Integer.parseInt(minDays);
            if (days >= 0 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException none) {
            // As any other that is no number of days.
        }
        throw Problems.validation(Violation.query("minDays", NOT_DAYS));
    }
}
