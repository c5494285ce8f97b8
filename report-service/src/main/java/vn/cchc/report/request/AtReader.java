package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.period.AsAt;

/** Reads the parameter {@code at}: an instant with offset, or a business day, whose end is meant. */
@ApplicationScoped
public class AtReader {

    private static final Text UNREADABLE = Text.of(
            "phải là thời điểm có múi giờ (2026-09-14T17:00:00+07:00) hoặc ngày (2026-09-14)",
            "must be an instant with offset (2026-09-14T17:00:00+07:00) or a day (2026-09-14)");
    private static final Text FUTURE = Text.of("không được ở tương lai", "must not lie in the future");

    /** Two machines' clocks may differ by this much without anyone asking for the future. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final Clock clock;

    AtReader(Clock clock) {
        this.clock = clock;
    }

    public AsAt now() {
        return new AsAt(clock.instant());
    }

    /** Now when nothing is asked; the end of the running day is now too. */
    public AsAt read(String at) {
        return read("at", at);
    }

    /** The same of a parameter of another name. */
    public AsAt read(String parameter, String at) {
        if (at == null) {
            return now();
        }
        var day = DayReader.day(at);
        if (day.isPresent()) {
            return endOf(parameter, day.get());
        }
        var asked = instant(at).orElseThrow(() -> Problems.validation(Violation.query(parameter, UNREADABLE)));
        if (asked.instant().isAfter(clock.instant().plus(SKEW))) {
            throw Problems.validation(Violation.query(parameter, FUTURE));
        }
        return asked.orEarlier(now());
    }

    private AsAt endOf(String parameter, LocalDate day) {
        var now = now();
        if (day.isAfter(now.day())) {
            throw Problems.validation(Violation.query(parameter, FUTURE));
        }
        return AsAt.endOf(day).orEarlier(now);
    }

    /** A plus sign that was not escaped arrives as a space. */
    private static Optional<AsAt> instant(String text) {
        try {
            var parsed = OffsetDateTime.parse(text.replace(' ', '+'));
            return Optional.of(parsed)
                    .filter(at -> DayReader.plausible(at.toLocalDate()))
                    .map(at -> new AsAt(at.toInstant()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
