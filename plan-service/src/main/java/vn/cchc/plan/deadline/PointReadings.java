package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.deadline.Lead.Bound;
import vn.cchc.plan.deadline.Point.Unit;
import vn.cchc.plan.deadline.Point.YearMeant;

/** Turns a point and the words before it into a window and a last good day. */
final class PointReadings {

    private static final int TEN = 10;

    private final Lead lead;
    private final Context context;

    PointReadings(Lead lead, Context context) {
        this.lead = lead;
        this.context = context;
    }

    static Reading impossible() {
        return Reading.undated(Kind.NONE, "ngày, tháng ghi trong ô không có thật", Certainty.NEEDS_PERSON);
    }

    Reading read(Point written, boolean goesOn) {
        if (!written.exists(context.planYear())) {
            return impossible();
        }
        if (written.meant() == YearMeant.UNCLEAR) {
            return meant(dated(written), written);
        }
        var reading = dated(written);
        if (written.year() != null || written.shift() != 0) {
            return goesOn ? onward(reading) : approximate(reading);
        }
        if (written.unit() == Unit.DAY && reading.due() != null && context.passedWhenIssued(reading.due())) {
            return nextYear(written, reading);
        }
        var inPlanYear = reading.due() != null && context.passedWhenIssued(reading.due())
                ? reading.because("đã qua khi kế hoạch được ban hành").atMost(Certainty.NEEDS_PERSON)
                : reading;
        return goesOn ? onward(inPlanYear) : approximate(inPlanYear);
    }

    /** A day without a year that had passed when the plan was issued can only be that of the next year. */
    private Reading nextYear(Point written, Reading passed) {
        var next = written.shifted(written.shift() + 1);
        if (!next.exists(context.planYear())) {
            return passed.atMost(Certainty.NEEDS_PERSON);
        }
        var doubt = "không ghi năm; ngày " + Point.shown(passed.due()) + " đã qua khi kế hoạch được ban hành ("
                + Point.shown(context.issued()) + ") nên đọc sang năm sau, cần người xác nhận";
        return dated(next).because(doubt).atMost(Certainty.NEEDS_PERSON);
    }

    private Reading approximate(Reading reading) {
        return lead.approximate() ? reading.because("thời gian dự kiến").atMost(Certainty.LIKELY) : reading;
    }

    private static Reading onward(Reading reading) {
        return reading.because("tiếp tục ở các năm sau").atMost(Certainty.LIKELY);
    }

    private Reading dated(Point point) {
        if (lead.bound() == Bound.BEFORE) {
            return before(point);
        }
        int year = context.planYear();
        var kind = point.kind();
        return switch (lead.edge()) {
            case FIRST ->
                Reading.window(kind, point.first(year), point.first(year), early(point), Certainty.NEEDS_PERSON);
            case MIDDLE ->
                Reading.window(
                        kind,
                        null,
                        point.middle(year),
                        "giữa kỳ là ngày " + Point.shown(point.middle(year)),
                        Certainty.LIKELY);
            case LAST ->
                Reading.window(
                        kind,
                        null,
                        point.last(year),
                        "ngày cuối kỳ " + Point.shown(point.last(year)),
                        Certainty.CERTAIN);
            case FIRST_TEN -> tenDays(point, 0);
            case SECOND_TEN -> tenDays(point, TEN);
            case WHOLE -> whole(point);
        };
    }

    /** Of a month; of anything else nobody says so. */
    private Reading tenDays(Point point, int behind) {
        var first = point.first(context.planYear()).plusDays(behind);
        var basis = "tuần mười ngày, từ " + Point.shown(first) + " đến hết " + Point.shown(first.plusDays(TEN - 1));
        var certainty = point.unit() == Unit.MONTH ? Certainty.LIKELY : Certainty.NEEDS_PERSON;
        return Reading.window(point.kind(), first, first.plusDays(TEN - 1), basis, certainty);
    }

    private String early(Point point) {
        return "đầu kỳ hiểu theo Điều 146 Bộ luật Dân sự là ngày " + Point.shown(point.first(context.planYear()))
                + "; thực tế thường rộng hơn, cần người xác nhận";
    }

    private Reading whole(Point point) {
        int year = context.planYear();
        var due = point.last(year);
        if (lead.bound() == Bound.UNTIL) {
            var certainty = point.unit() == Unit.YEAR ? Certainty.LIKELY : Certainty.CERTAIN;
            return Reading.window(point.kind(), null, due, "tính cả ngày " + Point.shown(due), certainty);
        }
        if (point.unit() == Unit.DAY) {
            return Reading.window(Kind.DATE, due, due, "đúng ngày " + Point.shown(due), Certainty.CERTAIN);
        }
        var basis = "từ " + Point.shown(point.first(year)) + " đến hết " + Point.shown(due);
        return Reading.window(point.kind(), point.first(year), due, basis, Certainty.CERTAIN);
    }

    private Reading before(Point point) {
        var bound = bound(point);
        if (point.unit() == Unit.DAY && (lead.clock() || context.policy().beforeIsInclusive())) {
            var why = lead.clock() ? "hạn tính đến giờ ghi trong ngày " : "\"trước ngày\" tính cả ngày ";
            var choice = lead.clock() ? "" : context.policy().shownChoice();
            return Reading.window(Kind.BEFORE_DATE, null, bound, why + Point.shown(bound) + choice, Certainty.CERTAIN);
        }
        var basis = point.unit() == Unit.DAY
                ? "\"trước ngày\" không tính ngày " + Point.shown(bound)
                        + context.policy().shownChoice()
                : "\"trước\" không tính từ ngày " + Point.shown(bound);
        return Reading.window(Kind.BEFORE_DATE, null, bound.minusDays(1), basis, Certainty.CERTAIN);
    }

    private LocalDate bound(Point point) {
        int year = context.planYear();
        return switch (lead.edge()) {
            case WHOLE, FIRST, FIRST_TEN -> point.first(year);
            case SECOND_TEN -> point.first(year).plusDays(TEN);
            case MIDDLE -> point.middle(year);
            case LAST -> point.last(year);
        };
    }

    /** "trước ngày 31/12 hằng năm", "trước ngày 15/12 của năm đánh giá". */
    Reading yearly(Point point) {
        if (!point.exists(context.planYear())) {
            return impossible();
        }
        var once = dated(point);
        return meant(eachYear(point, once), point);
    }

    /** The same, coming back on its last day every year. */
    static Reading eachYear(Point point, Reading once) {
        boolean monthEnd = once.due().plusDays(1).getDayOfMonth() == 1;
        boolean named = point.unit() == Unit.DAY && point.day() == once.due().getDayOfMonth();
        int day = monthEnd && !named ? Recurrence.OfMonths.LAST_DAY : once.due().getDayOfMonth();
        var rule = new Recurrence.OfMonths(List.of(once.due().getMonthValue()), day);
        return Reading.recurring(rule, "hằng năm; " + once.basis(), once.certainty());
    }

    /** No surer than the words for the year are. */
    static Reading meant(Reading reading, Point point) {
        return switch (point.meant()) {
            case NONE, PLAN -> reading;
            case EACH ->
                reading.because("năm nêu bằng chữ hiểu là năm kế hoạch và mỗi năm sau")
                        .atMost(Certainty.LIKELY);
            case UNCLEAR -> reading.because("không rõ là của năm nào").atMost(Certainty.NEEDS_PERSON);
        };
    }
}
