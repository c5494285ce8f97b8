package vn.cchc.report.scoreboard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.scoreboard.Criterion.Unit;

/** All that agencies can be ranked by. */
public final class Criteria {

    static final Criterion MEDIAN = new Criterion(
            "handling-times.median",
            Text.of("Thời gian giải quyết, trung vị", "Handling time, median"),
            Text.of(
                    "số ngày làm việc mà một nửa hồ sơ đã giải quyết không vượt quá",
                    "working days that half of the dossiers resolved did not exceed"),
            false,
            Unit.WORKING_DAYS);
    static final Criterion P90 = new Criterion(
            "handling-times.p90",
            Text.of("Thời gian giải quyết, bách phân vị 90", "Handling time, 90th percentile"),
            Text.of(
                    "số ngày làm việc mà 90% hồ sơ đã giải quyết không vượt quá",
                    "working days that 90% of the dossiers resolved did not exceed"),
            false,
            Unit.WORKING_DAYS);
    /** Read of one agency after the other, of each with all below it. */
    static final Criterion SERVICE_INDEX = new Criterion(
            "service-index",
            Text.of("Chỉ số phục vụ người dân, doanh nghiệp", "Service index"),
            Text.of(
                    "điểm trên 100 theo các chỉ số có số liệu, của cơ quan và các đơn vị trực thuộc;"
                            + " Quyết định 766/QĐ-TTg",
                    "points of 100 of the indicators with data, of the agency with all below it; Decision 766/QĐ-TTg"),
            true,
            Unit.POINTS);

    private static final List<Criterion> OTHERS = List.of(
            MEDIAN,
            P90,
            new Criterion(
                    "petitions-on-time",
                    Text.of("Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn", "Petitions handled in time"),
                    Text.of(
                            "phản ánh, kiến nghị xử lý đúng hạn / đã xử lý và đang xử lý đã quá hạn;"
                                    + " Quyết định 766/QĐ-TTg, 5.2",
                            "handled in time / handled, and pending past their day; Decision 766/QĐ-TTg, 5.2"),
                    true,
                    Unit.SHARE),
            new Criterion(
                    "satisfaction",
                    Text.of("Mức độ hài lòng", "Satisfaction"),
                    Text.of(
                            "bình quân tỷ lệ hài lòng của các yếu tố, khi mọi yếu tố đều đủ số phiếu đánh giá hồ sơ",
                            "mean of the shares content with each factor, where enough who rated a dossier answered each"),
                    true,
                    Unit.FRACTION),
            new Criterion(
                    "plan-completion",
                    Text.of("Tỷ lệ hoàn thành kế hoạch", "Plan contents completed"),
                    Text.of(
                            "nội dung đã hoàn thành / nội dung của các kế hoạch của năm cuối kỳ do cơ quan ban hành",
                            "contents completed / planned, of the agency's own plans of the year the period ends in"),
                    true,
                    Unit.SHARE),
            new Criterion(
                    "reporting-discipline",
                    Text.of("Tỷ lệ báo cáo nộp đúng hạn", "Reports handed in on time"),
                    Text.of(
                            "báo cáo nộp đúng hạn / báo cáo đã đến hạn trong kỳ",
                            "handed in on time / due in the period and not pending"),
                    true,
                    Unit.SHARE),
            SERVICE_INDEX);

    private static final List<Criterion> ALL = Stream.concat(
                    Arrays.stream(Measure.values()).map(Criterion::of), OTHERS.stream())
            .toList();

    private static final Text UNKNOWN =
            Text.of("không phải là chỉ tiêu nào dùng để xếp hạng", "is nothing that agencies are ranked by");

    private Criteria() {}

    /** Those that are read of all agencies at once, however many there are. */
    public static List<Criterion> quick() {
        return ALL.stream()
                .filter(criterion -> !criterion.equals(SERVICE_INDEX))
                .toList();
    }

    /**
     * Those a query names in its parameter {@code measure}, each once, in the order they are named.
     *
     * @param requested codes, several in one with commas between them; by day on time where there are none
     */
    public static List<Criterion> read(List<String> requested) {
        if (requested == null || requested.isEmpty()) {
            return List.of(Criterion.of(Measure.ON_TIME));
        }
        return requested.stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .map(String::strip)
                .distinct()
                .map(Criteria::of)
                .toList();
    }

    private static Criterion of(String code) {
        return ALL.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query("measure", UNKNOWN)));
    }
}
