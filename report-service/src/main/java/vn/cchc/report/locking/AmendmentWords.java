package vn.cchc.report.locking;

import java.util.Map;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.measure.Measure;

/** How officials call reports and figures that programs know by the names of their JSON. */
final class AmendmentWords {

    static final String FORM = "dossier-resolution";

    private static final Map<String, String> REPORTS = Map.ofEntries(
            Map.entry(FORM, "Tình hình giải quyết hồ sơ (biểu II.06a)"),
            Map.entry("channels", "Tỷ lệ theo kênh tiếp nhận, trả kết quả"),
            Map.entry("child-plans", "Ban hành kế hoạch của cơ quan, đơn vị"),
            Map.entry("counter-reconciliation", "Đối chiếu sổ giấy với hệ thống"),
            Map.entry("handling-times", "Thời gian giải quyết hồ sơ"),
            Map.entry("inspections", "Kiểm tra cải cách hành chính"),
            Map.entry("petitions", "Phản ánh, kiến nghị (biểu II.05)"),
            Map.entry("plan-progress", "Tiến độ thực hiện kế hoạch"),
            Map.entry("procedures", "Số lượng thủ tục hành chính (biểu II.07b)"),
            Map.entry("publication-sessions", "Công khai tiến độ, kết quả theo buổi"),
            Map.entry("reporting-discipline", "Chấp hành chế độ báo cáo"),
            Map.entry("satisfaction", "Mức độ hài lòng"),
            Map.entry("scorecards", "Chấm điểm chỉ số cải cách hành chính"),
            Map.entry("service-index", "Chỉ số phục vụ người dân, doanh nghiệp"),
            Map.entry("targets", "Mức độ đạt chỉ tiêu của kế hoạch"),
            Map.entry("trend", "Xu hướng theo tháng"));

    private static final Map<String, String> SIDES =
            Map.of("part", "tử số", "of", "mẫu số", "value", "tỷ lệ (0 đến 1)");

    private AmendmentWords() {}

    /** One that has no name yet goes by its code. */
    static String report(String code) {
        return REPORTS.getOrDefault(code, code);
    }

    /** Figures of dossiers and measures in words; the others by their names in the JSON. */
    static String figure(String name) {
        int point = name.lastIndexOf('.');
        var side = SIDES.get(name.substring(point + 1));
        if (point > 0 && side != null) {
            return Measure.of(name.substring(0, point))
                    .map(measure -> measure.title().vi() + ": " + side)
                    .orElse(name);
        }
        return Cell.of(name).map(Cell::meaning).map(Text::vi).orElse(name);
    }
}
