package vn.cchc.report.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.report.projecting.domain.Coverage;

/** The form as comma-separated text, its columns in the order of the form. */
final class ResolutionCsv {

    private static final List<String> HEADER = List.of(
            "Mã",
            "Tên",
            "(3) Tiếp nhận: tổng số",
            "(4) Tiếp nhận trong kỳ: trực tuyến",
            "(5) Tiếp nhận trong kỳ: trực tiếp, bưu chính",
            "(6) Từ kỳ trước",
            "(7) Đã giải quyết: tổng số",
            "(8) Trước hạn",
            "(9) Đúng hạn",
            "(10) Quá hạn",
            "(11) Đang giải quyết: tổng số",
            "(12) Trong hạn",
            "(13) Đang giải quyết: quá hạn");

    private static final Map<Coverage, String> NAMES = Map.of(
            Coverage.EXEMPT, "Tính riêng: TTHC được thực hiện ngoài hệ thống",
            Coverage.NON_TTHC, "Tính riêng: ngoài TTHC");

    private ResolutionCsv() {}

    static String of(ResolutionReport report) {
        List<List<Object>> lines = new ArrayList<>();
        report.rows().forEach(row -> lines.add(line(row)));
        var total = report.total();
        lines.add(
                line(new ResolutionRow(new Group("", "Tổng số"), total.received(), total.resolved(), total.pending())));
        report.apart().stream()
                .filter(apart -> apart.received().total() > 0)
                .map(apart -> new ResolutionRow(
                        new Group("", NAMES.get(apart.coverage())),
                        apart.received(),
                        apart.resolved(),
                        apart.pending()))
                .forEach(row -> lines.add(line(row)));
        return Csv.of(HEADER, lines);
    }

    private static List<Object> line(ResolutionRow row) {
        return List.of(
                row.group().code(),
                row.group().name(),
                row.received().total(),
                row.received().online(),
                row.received().direct(),
                row.received().carriedOver(),
                row.resolved().total(),
                row.resolved().early(),
                row.resolved().onTime(),
                row.resolved().late(),
                row.pending().total(),
                row.pending().inTime(),
                row.pending().overdue());
    }
}
