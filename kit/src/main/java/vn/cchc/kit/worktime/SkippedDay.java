package vn.cchc.kit.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day that a term passes over, with the name and the text that make it one. */
public record SkippedDay(LocalDate date, Reason reason, String name, String legalReference) {

    private static final String WEEKLY_REST_LAW = "Điều 111 Bộ luật Lao động 2019";
    private static final String OWN_HOURS = "Giờ làm việc của cơ quan";

    /** Which rule closes the day. */
    public enum Reason {
        HOLIDAY,
        SUBSTITUTE,
        SWAP_OFF,
        WEEKLY_REST,
        /** A weekday on which this agency has no hours. */
        CLOSED
    }

    static SkippedDay of(DayOff day) {
        Reason reason = switch (day.kind()) {
            case STATUTORY -> Reason.HOLIDAY;
            case SUBSTITUTE -> Reason.SUBSTITUTE;
            case SWAP_OFF -> Reason.SWAP_OFF;
        };
        return new SkippedDay(day.date(), reason, day.name(), day.legalReference());
    }

    static SkippedDay weeklyRest(LocalDate date) {
        return new SkippedDay(date, Reason.WEEKLY_REST, vietnamese(date.getDayOfWeek()), WEEKLY_REST_LAW);
    }

    static SkippedDay closed(LocalDate date) {
        return new SkippedDay(date, Reason.CLOSED, vietnamese(date.getDayOfWeek()), OWN_HOURS);
    }

    private static String vietnamese(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ Nhật";
        };
    }
}
