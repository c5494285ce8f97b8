package vn.cchc.plan.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * What the keeper of a finding decides.
 *
 * @param words the recommendation, or the reason; only a confirmation needs none
 * @param document where it is written, or null
 * @param dueOn another last good day, or null: the one in force stays
 */
record FindingDecisionRequest(
        @NotNull FindingVerdict action,
        @Size(max = 10_000) String words,
        @Valid Paper document,
        LocalDate dueOn) {

    enum FindingVerdict {
        RECOMMEND,
        CONFIRM,
        GIVE_BACK,
        MOVE_DUE,
        WITHDRAW
    }

    /** Refuses with 400 what does not go together. */
    Step step() {
        Paper.checked("/document", document);
        if (action != FindingVerdict.CONFIRM && (words == null || words.isBlank())) {
            throw Problems.validation(Violation.at("/words", "Không được để trống.", "Must not be empty."));
        }
        if (action == FindingVerdict.MOVE_DUE && dueOn == null) {
            throw Problems.validation(Violation.at("/dueOn", "Phải nêu ngày mới.", "The new day is needed."));
        }
        if (dueOn != null && (action == FindingVerdict.CONFIRM || action == FindingVerdict.WITHDRAW)) {
            throw Problems.validation(Violation.at("/dueOn", "Không dùng ở đây.", "Not for this."));
        }
        return new Step(FindingAction.valueOf(action.name()), words, null, document, dueOn);
    }
}
