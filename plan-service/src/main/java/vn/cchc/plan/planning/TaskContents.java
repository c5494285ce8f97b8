package vn.cchc.plan.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Content;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;
import vn.cchc.plan.planning.domain.TaskState;
import vn.cchc.plan.planning.domain.Work;

/** What a task owes, in the order of its document. */
@Embeddable
class TaskContents {

    @ElementCollection
    @CollectionTable(name = "task_milestone", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<MilestoneRow> milestones = new ArrayList<>();

    /** Only where several agencies lead. */
    @ElementCollection
    @CollectionTable(name = "task_lead_part", joinColumns = @JoinColumn(name = "task_id"))
    private Map<LeadPartKey, TaskStanding> parts = new HashMap<>();

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

    /** @param leads codes of the lead agencies; each of several gets its part once the content is issued */
    Work of(Task task, Origin origin, List<String> leads) {
        return new Work(
                task,
                IntStream.range(0, milestones.size())
                        .mapToObj(index -> content(index, origin, leads))
                        .toList());
    }

    private Content content(int index, Origin origin, List<String> leads) {
        Task content = milestones.get(index).content(origin);
        if (content.state() instanceof TaskState.Draft) {
            return Content.led(content, leads);
        }
        return new Content(
                content,
                parts.entrySet().stream()
                        .filter(part -> part.getKey().content() == index)
                        .sorted(Comparator.comparing(part -> part.getKey().agency()))
                        .map(part -> new Content.LeadPart(
                                part.getKey().agency(), part.getValue().task(origin)))
                        .toList());
    }

    void become(List<Content> contents, Origin origin) {
        for (int i = 0; i < milestones.size(); i++) {
            Content next = contents.get(i);
            if (!milestones.get(i).content(origin).equals(next.task())) {
                milestones.get(i).become(next.task());
            }
            become(i, next, origin);
        }
    }

    private void become(int index, Content next, Origin origin) {
        parts.keySet()
                .removeIf(key -> key.content() == index
                        && next.parts().stream().noneMatch(part -> part.agency().equals(key.agency())));
        if (next.task().state() instanceof TaskState.Draft) {
            return;
        }
        for (Content.LeadPart part : next.parts()) {
            LeadPartKey key = new LeadPartKey(index, part.agency());
            TaskStanding known = parts.get(key);
            if (known == null || !known.task(origin).equals(part.task())) {
                parts.put(key, TaskStanding.of(part.task()));
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
        milestones.forEach(row -> views.add(row.view(views.size() + 1, leads(views.size()))));
        return views;
    }

    private ContentView.Leads leads(int index) {
        List<TaskStanding> of = parts.entrySet().stream()
                .filter(part -> part.getKey().content() == index)
                .map(Map.Entry::getValue)
                .toList();
        return of.isEmpty() ? null : ContentView.Leads.of(of);
    }

    /** As events tell them; an agency without a part of its own stands where the content stands. */
    List<ToldContent> told(List<Party> lead) {
        List<ToldContent> told = new ArrayList<>();
        for (MilestoneRow row : milestones) {
            int index = told.size();
            told.add(row.told(
                    index + 1,
                    party -> party.agency() == null ? null : parts.get(new LeadPartKey(index, party.agency())),
                    lead));
        }
        return told;
    }

    List<Milestone> milestones() {
        return milestones.stream().map(MilestoneRow::milestone).toList();
    }
}
