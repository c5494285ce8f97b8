package vn.cchc.plan.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.reminder.domain.ReminderRule;

@Entity
@Table(name = "reminder_rule")
class RuleEntity {

    @EmbeddedId
    private Key key;

    @Column(name = "days_before")
    private List<Integer> daysBefore;

    @Column(name = "days_after")
    private List<Integer> daysAfter;

    private String basis;

    protected RuleEntity() {}

    RuleEntity(Key key, RuleRequest request) {
        this.key = key;
        set(request);
    }

    final void set(RuleRequest request) {
        daysBefore = request.daysBefore().stream().distinct().sorted().toList();
        daysAfter = request.daysAfter().stream().distinct().sorted().toList();
        basis = request.basis();
    }

    ReminderRule rule() {
        return new ReminderRule(key.agency(), key.effectiveFrom(), daysBefore, daysAfter);
    }

    RuleView view() {
        return new RuleView(
                key.agency().equals(ReminderRule.ANY) ? null : key.agency(),
                key.effectiveFrom(),
                List.copyOf(daysBefore),
                List.copyOf(daysAfter),
                basis);
    }

    /** Whose rule it is, and from which day on. */
    @Embeddable
    record Key(
            String agency, @Column(name = "effective_from") LocalDate effectiveFrom) implements Serializable {}
}
