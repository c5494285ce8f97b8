package vn.cchc.plan.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The numbers a task is to reach. */
@Embeddable
class TaskTargets {

    @ElementCollection
    @CollectionTable(name = "task_target", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<TargetRow> targets = new ArrayList<>();

    /** Sets the targets; one that stays as it was keeps what was reached. */
    void aimAt(List<TargetRequest> wanted) {
        List<TargetRow> next = wanted.stream()
                .map(target -> targets.stream()
                        .filter(known -> known.wanted().equals(target))
                        .findFirst()
                        .orElseGet(() -> new TargetRow(target)))
                .toList();
        targets.clear();
        targets.addAll(next);
    }

    /** Whether there is a target of that number, counted from 1. */
    boolean reach(int number, BigDecimal value, LocalDate day) {
        if (number < 1 || number > targets.size()) {
            return false;
        }
        targets.get(number - 1).reach(value, day);
        return true;
    }

    List<TargetRequest> wanted() {
        return targets.stream().map(TargetRow::wanted).toList();
    }

    List<TargetView> views() {
        List<TargetView> views = new ArrayList<>();
        targets.forEach(row -> views.add(row.view(views.size() + 1)));
        return views;
    }
}
