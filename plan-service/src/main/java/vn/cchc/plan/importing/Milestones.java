package vn.cchc.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;

/** The milestones of a task: what its deadline cell says, and how often its name says that something is done. */
final class Milestones {

    /** "cập nhật ít nhất 01 lần vào cuối buổi sáng", up to the end of the clause. */
    private static final Pattern OFTEN = Pattern.compile(
            "[^.;:(]*\\b(?:ít nhất|tối thiểu)\\s+\\d{1,2}\\s+lần[^.;:)]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Milestones() {}

    /** @param reader of deadline wording, for the plan at hand */
    static List<Milestone> of(String title, String cell, Function<String, List<Milestone>> reader) {
        List<Milestone> milestones = new ArrayList<>();
        reader.apply(cell).forEach(milestone -> milestones.add(named(milestone, title)));
        often(title, reader).forEach(milestones::add);
        return List.copyOf(milestones);
    }

    /** The clause of the name that says how often. */
    static Optional<String> inTitle(String title) {
        var clause = OFTEN.matcher(title == null ? "" : title);
        return clause.find() ? Optional.of(clause.group().strip()) : Optional.empty();
    }

    private static Stream<Milestone> often(String title, Function<String, List<Milestone>> reader) {
        return inTitle(title).stream()
                .flatMap(clause -> reader.apply(clause).stream())
                .filter(milestone -> milestone.kind() == Kind.RECURRING)
                .map(milestone -> milestone.because("ghi trong tên nhiệm vụ", Certainty.LIKELY));
    }

    /** Where the cell only says when, the task itself is due. */
    private static Milestone named(Milestone milestone, String title) {
        boolean says = !milestone.what().isBlank() || milestone.kind() == Kind.NONE || title == null;
        return says ? milestone : milestone.named(title);
    }
}
