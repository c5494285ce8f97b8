package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Writes the digests of a day. A thing is told when a mark of its rule has come that was not told yet, so that a mark that
 * fell on a day off, or on a day nothing was running, is told on the next working day; of several only the latest.
 */
public final class DigestWriter {

    private final ReminderRules rules;
    private final Function<String, Office> offices;
    private final Told told;

    public DigestWriter(ReminderRules rules, Function<String, Office> offices, Told told) {
        this.rules = rules;
        this.offices = offices;
        this.told = told;
    }

    /** One digest for each recipient with anything to tell; none for an office on its day off. */
    public List<Digest> write(List<DueWork> works, LocalDate today) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (DueWork work : works) {
            Office office = offices.apply(work.agency());
            Optional<Line> due = office.isQuiet(today) ? Optional.empty() : line(work, office, today);
            due.ifPresent(line -> tell(line, office.recipients(work.responsible()), drafts));
        }
        return drafts.values().stream().map(draft -> draft.digest(today)).toList();
    }

    private void tell(Line line, List<Recipient> recipients, Map<String, Draft> drafts) {
        for (Recipient recipient : recipients) {
            if (!told.includes(recipient.key(), line)) {
                drafts.computeIfAbsent(recipient.key(), key -> new Draft(recipient, new LinkedHashMap<>()))
                        .add(line);
            }
        }
    }

    private Optional<Line> line(DueWork work, Office office, LocalDate today) {
        if (work.kind().isLetter()) {
            return Optional.of(work.line(0));
        }
        OptionalInt mark = rules.inForce(office.upwards(), today)
                .map(rule -> rule.mark(work.dueOn(), today))
                .orElse(OptionalInt.empty());
        return mark.isPresent() ? Optional.of(work.line(mark.getAsInt())) : Optional.empty();
    }

    /** A digest to which lines are still added; whoever is reached for two agencies hears of a common task once. */
    private record Draft(Recipient recipient, Map<Told.What, Line> lines) {

        void add(Line line) {
            lines.putIfAbsent(line.about(recipient.key()), line);
        }

        Digest digest(LocalDate day) {
            return new Digest(recipient, day, List.copyOf(lines.values()));
        }
    }
}
