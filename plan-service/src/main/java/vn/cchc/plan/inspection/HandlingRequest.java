package vn.cchc.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * What the agency has done about a finding.
 *
 * @param words what was done
 * @param doneOn the day it was put right, or null while it is at work
 * @param document what proves it; needed when it was put right
 */
record HandlingRequest(
        @NotBlank @Size(max = 10_000) String words,
        LocalDate doneOn,
        @Valid Paper document) {

    /** Refuses with 400 what does not go together. */
    Step step(LocalDate today) {
        Paper.checked("/document", document);
        if (doneOn == null) {
            return new Step(FindingAction.HANDLE, words, null, document, null);
        }
        Visits.requirePast("/doneOn", doneOn, today);
        if (document == null) {
            throw Problems.validation(Violation.at(
                    "/document", "Xử lý xong phải có văn bản chứng minh.", "Being done needs a document."));
        }
        return new Step(FindingAction.REPORT_DONE, words, doneOn, document, null);
    }
}
