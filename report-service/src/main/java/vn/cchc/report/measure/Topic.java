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
import java.util.stream.Stream;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Extent;

/** Measures that are read together. */
public enum Topic {
    TIMELINESS(
            "on-time",
            "Tỷ lệ giải quyết hồ sơ đúng hạn",
            List.of(ON_TIME, ON_TIME_BY_INSTANT, OVERDUE_OF_RECEIVED, OVERDUE_PENDING, APOLOGISED, PROGRESS),
            List.of()),
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
                    PAID),
            List.of(TotalMeasure.values()));

    private final String code;
    private final String title;
    private final List<Measure> measures;
    private final List<TotalMeasure> ofTotal;

    Topic(String code, String title, List<Measure> measures, List<TotalMeasure> ofTotal) {
        this.code = code;
        this.title = title;
        this.measures = measures;
        this.ofTotal = ofTotal;
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

    /** Of all that the total has, in its order. */
    List<MeasureReport.Definition> definitions(Language language) {
        return Stream.concat(
                        measures.stream().map(measure -> MeasureReport.Definition.of(measure, language)),
                        ofTotal.stream().map(measure -> MeasureReport.Definition.of(measure, language)))
                .toList();
    }

    /** What stands in the total after them, and nowhere else. */
    List<TotalMeasure> ofTotal() {
        return ofTotal;
    }
}
