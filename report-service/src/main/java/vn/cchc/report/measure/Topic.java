package vn.cchc.report.measure;

import static vn.cchc.report.measure.Measure.APOLOGISED;
import static vn.cchc.report.measure.Measure.DIGITAL_COMPONENTS;
import static vn.cchc.report.measure.Measure.DIGITAL_RESULTS;
import static vn.cchc.report.measure.Measure.ONLINE;
import static vn.cchc.report.measure.Measure.ONLINE_PROCEDURES;
import static vn.cchc.report.measure.Measure.ON_TIME;
import static vn.cchc.report.measure.Measure.ON_TIME_BY_INSTANT;
import static vn.cchc.report.measure.Measure.OVERDUE_OF_RECEIVED;
import static vn.cchc.report.measure.Measure.OVERDUE_PENDING;
import static vn.cchc.report.measure.Measure.PAID;
import static vn.cchc.report.measure.Measure.POST;
import static vn.cchc.report.measure.Measure.POST_PROCEDURES;
import static vn.cchc.report.measure.Measure.POST_RESULTS;
import static vn.cchc.report.measure.Measure.PROGRESS;

import java.util.List;
import vn.cchc.report.figure.Extent;

/** Measures that are read together. */
public enum Topic {
    TIMELINESS(
            "on-time",
            "Tỷ lệ giải quyết hồ sơ đúng hạn",
            List.of(ON_TIME, ON_TIME_BY_INSTANT, OVERDUE_OF_RECEIVED, OVERDUE_PENDING, APOLOGISED, PROGRESS)),
    CHANNELS(
            "channels",
            "Kênh tiếp nhận, trả kết quả và số hóa hồ sơ",
            List.of(
                    ONLINE,
                    ONLINE_PROCEDURES,
                    POST,
                    POST_RESULTS,
                    POST_PROCEDURES,
                    DIGITAL_RESULTS,
                    DIGITAL_COMPONENTS,
                    PAID));

    private final String code;
    private final String title;
    private final List<Measure> measures;

    Topic(String code, String title, List<Measure> measures) {
        this.code = code;
        this.title = title;
        this.measures = measures;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    Extent extent() {
        return Measure.extent(measures);
    }

    List<Measure> measures() {
        return measures;
    }
}
