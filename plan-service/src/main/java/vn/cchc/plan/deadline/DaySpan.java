package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** A number of days, working days, weeks, months or years counted from an event. */
record DaySpan(int amount, Unit unit) {

    enum Unit {
        DAYS("D", "ngày", SpanUnit.CALENDAR_DAY),
        WORKING_DAYS("D", "ngày làm việc", SpanUnit.WORKING_DAY),
        HOURS("H", "giờ", SpanUnit.HOUR),
        WORKING_HOURS("H", "giờ làm việc", SpanUnit.WORKING_HOUR),
        WEEKS("W", "tuần", SpanUnit.WEEK),
        MONTHS("M", "tháng", SpanUnit.MONTH),
        YEARS("Y", "năm", SpanUnit.YEAR);

        private final String letter;
        private final String shown;
        private final SpanUnit named;

        Unit(String letter, String shown, SpanUnit named) {
            this.letter = letter;
            this.shown = shown;
            this.named = named;
        }

        SpanUnit named() {
            return named;
        }
    }

    static Optional<DaySpan> read(Cursor cursor) {
        int start = cursor.position();
        var amount = cursor.number();
        var unit = amount.isPresent() ? unit(cursor) : null;
        if (unit == null) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        if (amount.getAsInt() == 0) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return Optional.of(new DaySpan(amount.getAsInt(), unit));
    }

    private static Unit unit(Cursor cursor) {
        if (cursor.take("ngày")) {
            return cursor.take("làm", "việc") ? Unit.WORKING_DAYS : Unit.DAYS;
        }
        if (cursor.take("giờ")) {
            return cursor.take("làm", "việc") ? Unit.WORKING_HOURS : Unit.HOURS;
        }
        if (cursor.take("tuần")) {
            return Unit.WEEKS;
        }
        if (cursor.take("tháng")) {
            return Unit.MONTHS;
        }
        return cursor.take("năm") ? Unit.YEARS : null;
    }

    boolean isYears() {
        return unit == Unit.YEARS;
    }

    private String iso() {
        boolean hours = unit == Unit.HOURS || unit == Unit.WORKING_HOURS;
        return (hours ? "PT" : "P") + amount + unit.letter;
    }

    private String shown() {
        return amount + " " + unit.shown + " (" + iso() + ")";
    }

    /** Within the span after an event that is not known. */
    Reading within() {
        return Reading.undated(Kind.RELATIVE, "trong " + shown(), Certainty.LIKELY)
                .dependingOn(Dependence.of(this, Dependence.Direction.WITHIN));
    }

    Reading before() {
        return Reading.undated(
                        Kind.RELATIVE, "trước sự kiện " + shown() + ", chưa biết ngày của sự kiện", Certainty.LIKELY)
                .dependingOn(Dependence.of(this, Dependence.Direction.BEFORE));
    }

    Reading unanchored() {
        return Reading.undated(
                        Kind.RELATIVE, "trong " + shown() + " nhưng không ghi tính từ khi nào", Certainty.NEEDS_PERSON)
                .dependingOn(Dependence.of(this, Dependence.Direction.WITHIN));
    }

    /** Ends the given number of days after the event's own day, which is not counted (Civil Code, article 147). */
    Reading from(Event.Anchor anchor) {
        if (anchor.day() == null) {
            return within().because("tính từ sự kiện ghi trong ô, chưa biết ngày");
        }
        var due = after(anchor.day());
        if (due == null) {
            return within().because("tính từ " + Point.shown(anchor.day()) + ", cần lịch làm việc");
        }
        var basis = shown() + " sau ngày " + Point.shown(anchor.day()) + ", không tính ngày đầu";
        return Reading.window(Kind.RELATIVE, null, due, basis, anchor.certain() ? Certainty.CERTAIN : Certainty.LIKELY)
                .dependingOn(Dependence.of(this, Dependence.Direction.WITHIN));
    }

    /** "sau 30 ngày kể từ": literally not earlier than that, though "within" may be meant. */
    Reading notBefore(Event.Anchor anchor) {
        var from = anchor.day() == null ? null : after(anchor.day());
        var basis = "\"sau " + amount + " " + unit.shown + "\" (" + iso()
                + ") nghĩa là không sớm hơn; có thể ý là trong thời hạn đó, cần người xác nhận";
        return Reading.window(Kind.RELATIVE, from, null, basis, Certainty.NEEDS_PERSON)
                .dependingOn(Dependence.of(this, Dependence.Direction.NOT_BEFORE));
    }

    private LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case WORKING_DAYS, HOURS, WORKING_HOURS -> null;
        };
    }
}
