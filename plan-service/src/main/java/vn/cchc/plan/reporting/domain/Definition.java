package vn.cchc.plan.reporting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a duty says from a day on.
 *
 * @param legalBasis the document that imposes it, or null
 * @param recipient who gets the aggregated report, in words
 * @param collection when units report to the office; with a rule its day itself counts, so it is left out
 * @param aggregation when the office reports to the authority above; null when nothing is reported upwards
 * @param urgingsAtMost how often a unit is urged about one report
 * @param form figures and texts asked for, in order
 */
public record Definition(
        String legalBasis,
        String recipient,
        Obliged obliged,
        Schedule schedule,
        DueRule collection,
        DueRule aggregation,
        Integer urgingsAtMost,
        List<Field> form) {

    private static final int MOST_FIELDS = 200;

    public Definition {
        form = form == null ? List.of() : List.copyOf(form);
    }

    /** Everything that cannot stand; empty when the duty can be put in force. */
    public List<Fault> faults() {
        if (obliged == null || schedule == null) {
            return List.of(Fault.missing(obliged == null ? "/obliged" : "/schedule"));
        }
        List<Fault> faults = new ArrayList<>(obliged.faults());
        faults.addAll(schedule.faults());
        boolean byRule = schedule.kind() == Schedule.ScheduleKind.RULE;
        if (byRule == (collection != null)) {
            faults.add(new Fault(
                    "/collection",
                    "Phải nêu, trừ khi kỳ theo quy tắc lặp: ngày của quy tắc là hạn.",
                    "Needed, except with a recurrence whose days are the due days."));
        }
        if (collection != null) {
            faults.addAll(collection.faults("/collection"));
        }
        if (aggregation != null) {
            faults.addAll(aggregation.faults("/aggregation"));
        }
        faults.addAll(formFaults());
        return faults;
    }

    private List<Fault> formFaults() {
        if (form.size() > MOST_FIELDS) {
            return List.of(new Fault("/form", "Tối đa 200 chỉ tiêu.", "200 fields at most."));
        }
        List<Fault> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < form.size(); i++) {
            String at = "/form/" + i;
            form.get(i).faults().forEach(fault -> faults.add(fault.below(at)));
            if (!codes.add(form.get(i).code())) {
                faults.add(new Fault(at + "/code", "Mã đã dùng trong biểu này.", "The code stands twice."));
            }
        }
        return faults;
    }
}
