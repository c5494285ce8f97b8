package vn.cchc.report.rendering;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.period.ReportPeriod;

/** What every printed report says of its period and of how far its figures reach. */
public final class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private ReportWords() {}

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    public static String month(YearMonth month) {
        return month.format(MONTH);
    }

    public static String instant(OffsetDateTime instant) {
        return instant.format(INSTANT);
    }

    public static String period(ReportPeriod period) {
        return "(Từ ngày %s đến ngày %s)".formatted(day(period.from()), day(period.to()));
    }

    /** When the figures were looked at, how far the events reach, and whether any are missing. */
    public static List<String> reach(OffsetDateTime at, OffsetDateTime asOf, int gaps) {
        List<String> notes = new ArrayList<>();
        notes.add("Số liệu tại thời điểm " + instant(at) + ".");
        if (asOf != null) {
            notes.add("Sự kiện mới nhất đã tổng hợp được ghi nhận lúc " + instant(asOf) + ".");
        }
        if (gaps > 0) {
            notes.add("Chú ý: còn thiếu " + gaps + " sự kiện chưa nhận được, số liệu có thể chưa đầy đủ.");
        }
        return notes;
    }
}
