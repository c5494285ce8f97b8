package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.ArrayList;
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
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        Map<String, Map<Told.What, Line>> lines = new LinkedHashMap<>();
        for (DueWork work : works) {
            Office office = offices.apply(work.agency());
            Optional<Line> due = office.isQuiet(today) ? Optional.empty() : line(work, office, today);
            due.ifPresent(line -> {
                for (Recipient recipient : office.recipients(work.responsible())) {
                    if (!told.includes(recipient.key(), line)) {
                        recipients.putIfAbsent(recipient.key(), recipient);
                        // Who is reached for two agencies hears of a common task once.
                        lines.computeIfAbsent(recipient.key(), key -> new LinkedHashMap<>())
                                .putIfAbsent(line.about(recipient.key()), line);
                    }
                }
            });
        }
        List<Digest> digests = new ArrayList<>();
        lines.forEach((key, told) ->
                digests.add(new Digest(recipients.get(key), today, List.copyOf(told.values()))));
        return digests;
    }

    private Optional<Line> line(DueWork work, Office office, LocalDate today) {
        OptionalInt mark = rules.inForce(office.upwards(), today)
                .map(rule -> rule.mark(work.dueOn(), today))
                .orElse(OptionalInt.empty());
        return mark.isPresent() ? Optional.of(work.line(mark.getAsInt())) : Optional.empty();
    }
}
