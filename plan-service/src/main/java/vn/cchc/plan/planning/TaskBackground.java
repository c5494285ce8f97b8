package vn.cchc.plan.planning;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * Why a task is there, as plans that answer to an index or an inspection say it; null leaves a part as it is.
 *
 * @param cause of the weakness (nguyên nhân yếu kém)
 * @param remedy against it (giải pháp khắc phục)
 * @param objective what is to be reached (mục tiêu, yêu cầu)
 * @param remark (ghi chú)
 */
@Embeddable
public record TaskBackground(
        @Size(max = 4000) String cause,
        @Size(max = 4000) String remedy,
        @Size(max = 4000) String objective,
        @Size(max = 4000) String remark) {

    public static final TaskBackground NONE = new TaskBackground(null, null, null, null);

    /** This with what is given there in its place. */
    TaskBackground with(TaskBackground given) {
        return new TaskBackground(
                given.cause == null ? cause : given.cause,
                given.remedy == null ? remedy : given.remedy,
                given.objective == null ? objective : given.objective,
                given.remark == null ? remark : given.remark);
    }
}
