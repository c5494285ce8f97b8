package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Everything one recipient is told on one day. */
public record Digest(Recipient recipient, LocalDate day, List<Line> lines) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Digest {
        lines = lines.stream().sorted(Line.ORDER).toList();
    }

    /** Made of a day and numbers only: nothing anybody wrote stands in a header. */
    public String title() {
        List<String> counts = new ArrayList<>();
        if (!ahead().isEmpty()) {
            counts.add(ahead().size() + " việc sắp đến hạn");
        }
        if (!late().isEmpty()) {
            counts.add(late().size() + " việc quá hạn");
        }
        return "Nhắc việc ngày " + day.format(DAY) + ": " + String.join(", ", counts);
    }

    /** Due on the day or later. */
    public List<Line> ahead() {
        return lines.stream().filter(line -> line.daysLate(day) <= 0).toList();
    }

    /** Past their day, the oldest first. */
    public List<Line> late() {
        return lines.stream().filter(line -> line.daysLate(day) > 0).toList();
    }
}
