package vn.cchc.plan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.planning.domain.Report;

/**
 * What a unit reports on a task, or a manager decides on it.
 *
 * @param state the state asked for; left out when only work is reported
 * @param percent how much is done; may be left out when a state is asked for
 * @param period of a continuous task: a day in the period this is the status of; today when left out
 * @param agencies codes of the lead agencies whose part it is, where several lead; left out, a lead agency speaks for itself
 *     and whoever keeps the plan for all
 * @param contents numbers of the contents that are meant, of a report on a whole task
 */
record ReportRequest(
        Report.Wish state,
        @Min(0) @Max(100) Integer percent,
        @Size(max = 4000) String note,
        @Size(max = 50) List<@NotNull @Valid DocumentRequest> deliverables,
        LocalDate period,
        @Size(max = 300) List<@NotBlank @Size(max = 35) String> agencies,
        @Size(max = 400) List<@NotNull @Min(1) Integer> contents) {

    ReportRequest {
        agencies = agencies == null ? List.of() : agencies;
        contents = contents == null ? List.of() : contents;
        deliverables = deliverables == null ? List.of() : deliverables;
    }

    static ReportRequest delivery(DocumentRequest document) {
        return new ReportRequest(null, null, null, List.of(document), null, List.of(), List.of());
    }

    static ReportRequest cancellation(String reason) {
        return new ReportRequest(Report.Wish.CANCELLED, null, reason, List.of(), null, List.of(), List.of());
    }

    /** Work that is reported or handed in says how the task stands; giving back and cancelling do not. */
    boolean isStatus() {
        return period != null
                || state == Report.Wish.SUBMITTED
                || state == Report.Wish.COMPLETED
                || state == null && (percent != null || note != null);
    }

    /** What the history calls it. */
    String action() {
        return state == null ? "REPORTED" : state.name();
    }

    boolean saysNothing() {
        return state == null && percent == null && note == null && deliverables.isEmpty() && period == null;
    }
}
