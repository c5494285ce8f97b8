package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.Knowledge;

/** Reads the parameter {@code known}: up to when what was recorded counts. */
@ApplicationScoped
class PastKnowledge {

    private static final Text NOT_OVER = Text.of(
            "chỉ dùng khi kỳ báo cáo, hoặc ngày trong at, đã qua",
            "goes with a period, or a day in at, that is over only");
    private static final Text BEFORE =
            Text.of("không được trước thời điểm chốt số liệu", "must not be before the instant looked at");
    private static final Text TOO_MANY = Text.of(
            "từ đó đến nay có hơn " + Knowledge.MOST_CHANGED
                    + " hồ sơ được cập nhật muộn: chọn đơn vị nhỏ hơn hoặc thời" + " điểm gần hơn",
            "more than " + Knowledge.MOST_CHANGED
                    + " dossiers were changed late since: ask for a smaller agency or a later instant");

    private final AtReader instants;
    private final Knowledge knowledge;

    PastKnowledge(AtReader instants, Knowledge knowledge) {
        this.instants = instants;
        this.knowledge = knowledge;
    }

    /** @param live as all that is known has it */
    Asked asKnown(Asked live, String requested) {
        var known = instants.read("known", requested);
        var at = live.at();
        if (!at.equals(AsAt.endOf(at.day()))) {
            throw Problems.validation(Violation.query("known", NOT_OVER));
        }
        if (known.compareTo(at) < 0) {
            throw Problems.validation(Violation.query("known", BEFORE));
        }
        return knowledge
                .of(at.instant(), known.instant(), live.agencyPath())
                .map(live::asKnown)
                .orElseThrow(() -> Problems.validation(Violation.query("known", TOO_MANY)));
    }
}
