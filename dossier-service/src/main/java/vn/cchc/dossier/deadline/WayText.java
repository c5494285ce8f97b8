package vn.cchc.dossier.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.domain.Steps;
import vn.cchc.dossier.domain.Timing;
import vn.cchc.dossier.reading.TimingWords;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.worktime.PauseEffect;

/** Says for people how the offices on the way of a dossier stand to their due times. */
final class WayText {

    private WayText() {}

    static Text stage(Stage stage, String agency, Timing timing, boolean late) {
        Stage.Slip slip = stage.slip();
        Text place = place(stage.step());
        Text taken = slip.takenAt() == null
                ? Text.of(", chưa nhận", ", not taken over yet")
                : Text.of(", nhận " + Moments.of(slip.takenAt()), ", taken over " + Moments.of(slip.takenAt()));
        Text ended = slip.endedAt() == null
                ? Text.same("")
                : Text.of(", xong " + Moments.of(slip.endedAt()), ", done " + Moments.of(slip.endedAt()));
        String given = Moments.of(slip.givenAt());
        Text due = due(stage.due().step(), timing, late);
        return Text.of(
                stage.number() + ". " + place.vi() + agency + ": giao " + given + taken.vi() + ended.vi() + due.vi(),
                stage.number() + ". " + place.en() + agency + ": given " + given + taken.en() + ended.en() + due.en());
    }

    static Text leg(int leg, List<Steps.Planned> planned, List<PauseEffect> pauses, Instant due, boolean late) {
        String steps = planned.stream()
                .map(each ->
                        each.step().code() + " – " + Moments.of(each.deadline().dueAt()))
                .collect(Collectors.joining(", "));
        boolean moved = pauses.stream().anyMatch(pause -> !pause.workingTime().isZero());
        return Text.of(
                "Chặng " + leg + " (" + steps + ")" + (moved ? ", dời theo thời gian tạm dừng" : "") + ": hạn "
                        + Moments.of(due) + (late ? ", đã quá hạn." : "."),
                "Leg " + leg + " (" + steps + ")" + (moved ? ", moved by the time paused" : "") + ": due "
                        + Moments.of(due) + (late ? ", late." : "."));
    }

    static Text consultation(Consultation asked, String agency, boolean late) {
        String at = Moments.of(asked.askedAt());
        Text due = asked.dueAt() == null
                ? Text.of(", không định hạn", ", without a due time")
                : Text.of(", hạn " + Moments.of(asked.dueAt()), ", due " + Moments.of(asked.dueAt()));
        Text answered = asked.answeredAt() == null
                ? Text.of(", chưa trả lời", ", no answer yet")
                : Text.of(
                        ", trả lời " + Moments.of(asked.answeredAt()), ", answered " + Moments.of(asked.answeredAt()));
        return Text.of(
                "Lấy ý kiến " + agency + ": hỏi " + at + due.vi() + answered.vi() + (late ? ", quá hạn." : "."),
                "Opinion of " + agency + ": asked " + at + due.en() + answered.en() + (late ? ", late." : "."));
    }

    static Text fault(String agency, String step, Integer stage) {
        return Text.of(
                "Bước đầu tiên quá hạn riêng: " + agency + (step == null ? "" : ", bước " + step)
                        + (stage == null ? "" : " (dòng " + stage + ")") + ".",
                "First past its own due time: " + agency + (step == null ? "" : ", step " + step)
                        + (stage == null ? "" : " (line " + stage + ")") + ".");
    }

    private static Text place(Step step) {
        return step == null
                ? Text.same("")
                : Text.of(
                        step.name() + " (bước " + step.code() + ", chặng " + step.leg() + "), ",
                        step.name() + " (step " + step.code() + ", leg " + step.leg() + "), ");
    }

    private static Text due(Instant due, Timing timing, boolean late) {
        if (due == null) {
            return Text.of("; không có hạn riêng.", "; without a due time of its own.");
        }
        Text standing = timing == null ? open(late) : TimingWords.of(timing);
        return Text.of(
                "; hạn " + Moments.of(due) + ": " + standing.vi().toLowerCase(Locale.ROOT) + ".",
                "; due " + Moments.of(due) + ": " + standing.en().toLowerCase(Locale.ROOT) + ".");
    }

    private static Text open(boolean late) {
        return late ? Text.of("Đã quá hạn", "Late already") : Text.of("Còn trong hạn", "In time so far");
    }
}
