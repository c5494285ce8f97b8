package vn.cchc.plan.importing.reading;

import java.util.List;

/**
 * What a plan may say of a task beside what, who and when; empty where it says nothing.
 *
 * @param cause of what is to be put right (nguyên nhân, tồn tại)
 * @param remedy against it (giải pháp khắc phục)
 * @param objective what is to be reached (mục tiêu, yêu cầu)
 * @param remark (ghi chú)
 * @param responsible the person who answers for it
 * @param targets numbers to be reached, as written (chỉ tiêu)
 */
public record RowExtras(
        String cause, String remedy, String objective, String remark, String responsible, List<String> targets) {
    public RowExtras {
        targets = List.copyOf(targets);
    }
}
