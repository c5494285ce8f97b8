package vn.cchc.report.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;

/** The instant a report looks at, what happened at that very instant included. Microseconds, as the database keeps. */
public record AsAt(Instant instant) implements Comparable<AsAt> {

    public AsAt {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** The last instant of a business day. */
    public static AsAt endOf(LocalDate day) {
        return new AsAt(BusinessDays.endExclusive(day).minus(1, ChronoUnit.MICROS));
    }

    public LocalDate day() {
        return BusinessDays.of(instant);
    }

    /** What was due before this day is late: the day after, once the day itself is over. */
    public LocalDate lateBefore() {
        return equals(endOf(day())) ? day().plusDays(1) : day();
    }

    /** As people here read it. */
    public OffsetDateTime local() {
        return local(instant);
    }

    public static OffsetDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(BusinessZone.ID).toOffsetDateTime();
    }

    public AsAt orEarlier(AsAt other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(AsAt other) {
        return instant.compareTo(other.instant);
    }
}
