package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of all agencies. */
public record ReminderRules(List<ReminderRule> all) {

    public ReminderRules {
        all = List.copyOf(all);
    }

    /** The rule of the nearest agency, itself first, that has one in force; else the one for all. */
    public Optional<ReminderRule> inForce(List<String> upwards, LocalDate day) {
        return Stream.concat(upwards.stream(), Stream.of(ReminderRule.ANY))
                .flatMap(agency -> latest(agency, day).stream())
                .findFirst();
    }

    private Optional<ReminderRule> latest(String agency, LocalDate day) {
        return all.stream()
                .filter(rule -> rule.agency().equals(agency))
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ReminderRule::effectiveFrom));
    }

    /** The last due date that any rule looks ahead to. */
    public LocalDate latestDue(LocalDate today) {
        return today.plusDays(all.stream().mapToInt(ReminderRule::first).max().orElse(0));
    }

    /** The first due date that any rule still looks back at, some days longer for what was never told. */
    public LocalDate earliestDue(LocalDate today, int grace) {
        return today.minusDays(all.stream().mapToInt(ReminderRule::last).max().orElse(0) + (long) grace);
    }
}
