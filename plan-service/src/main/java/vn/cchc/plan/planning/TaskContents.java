package vn.cchc.plan.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;
import vn.cchc.plan.planning.domain.Work;

/** What a task owes, in the order of its document. */
@Embeddable
class TaskContents {

    @ElementCollection
    @CollectionTable(name = "task_milestone", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<MilestoneRow> milestones = new ArrayList<>();

    protected TaskContents() {}

    TaskContents(List<Milestone> due) {
        milestones.addAll(MilestoneRow.of(due));
    }

    LocalDate lastDue() {
        return milestones.stream()
                .map(MilestoneRow::due)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Work of(Task task, Origin origin) {
        return new Work(
                task, milestones.stream().map(row -> row.content(origin)).toList());
    }

    void become(List<Task> contents, Origin origin) {
        for (int i = 0; i < milestones.size(); i++) {
            if (!milestones.get(i).content(origin).equals(contents.get(i))) {
                milestones.get(i).become(contents.get(i));
            }
        }
    }

    /**
     * A revision names other days. What it still names stays where it is, what is new comes at the end, so that a number
     * always means the same content.
     *
     * @return for each content whether the revision names it
     */
    List<Boolean> revise(List<Milestone> due) {
        List<MilestoneRow> wanted = MilestoneRow.of(due);
        List<Boolean> kept = new ArrayList<>();
        for (MilestoneRow known : milestones) {
            Optional<MilestoneRow> same = wanted.stream().filter(known::isSame).findFirst();
            same.ifPresent(wanted::remove);
            kept.add(same.isPresent());
        }
        milestones.addAll(wanted);
        wanted.forEach(row -> kept.add(true));
        return kept;
    }

    /** @param number counts from 1 */
    Optional<MilestoneRow> numbered(int number) {
        return number < 1 || number > milestones.size() ? Optional.empty() : Optional.of(milestones.get(number - 1));
    }

    /** The numbers of the contents whose day is that of a unit's own plan. */
    List<Integer> following(String unit) {
        return IntStream.rangeClosed(1, milestones.size())
                .filter(number ->
                        unit.equals(milestones.get(number - 1).hangsOn().child()))
                .boxed()
                .toList();
    }

    boolean isContinuous() {
        return milestones.stream().anyMatch(MilestoneRow::isContinuous);
    }

    List<ContentView> views() {
        List<ContentView> views = new ArrayList<>();
        milestones.forEach(row -> views.add(row.view(views.size() + 1)));
        return views;
    }

    List<Milestone> milestones() {
        return milestones.stream().map(MilestoneRow::milestone).toList();
    }
}
