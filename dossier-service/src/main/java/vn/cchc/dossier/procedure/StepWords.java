package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Text;

/** A step of the internal process in words. */
final class StepWords {

    private StepWords() {}

    /** @param number its place in the order, which is part of what may change */
    static Text of(int number, Step step) {
        List<Text> parts = new ArrayList<>();
        parts.add(role(step.role()));
        if (step.agency() != null) {
            parts.add(Text.same(step.agency()));
        }
        if (step.term() != null) {
            parts.add(ProcedureWords.of(step.term()));
        }
        parts.add(Text.of("chặng " + step.leg(), "leg " + step.leg()));
        parts.add(kind(step.kind()));
        Text details = ProcedureWords.joined(parts);
        String name = number + ". " + step.name();
        return Text.of(name + " (" + details.vi() + ")", name + " (" + details.en() + ")");
    }

    static Text role(Step.StaffRole role) {
        return switch (role) {
            case COUNTER -> Text.of("một cửa", "counter");
            case OFFICER -> Text.of("chuyên viên", "officer");
            case HEAD -> Text.of("lãnh đạo", "head");
        };
    }

    static Text kind(Step.Kind kind) {
        return switch (kind) {
            case SEQUENTIAL -> Text.of("tuần tự", "sequential");
            case CONSULTATION -> Text.of("lấy ý kiến", "consultation");
        };
    }
}
