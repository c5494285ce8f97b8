package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Form II.06a as a table (TT 01/2020/TT-VPCP, Phụ lục II), with its identities checked row by row. */
final class ResolutionTable {
    private final JsonNode report;

    ResolutionTable(JsonNode report) {
        this.report = report;
    }

    Table table() {
        Table table = new Table(
                "Lĩnh vực",
                "(3) Nhận",
                "(4) Tr.tuyến",
                "(5) Tr.tiếp",
                "(6) Kỳ trước",
                "(7) Đã GQ",
                "(8) Trước",
                "(9) Đúng",
                "(10) Quá",
                "(11) Đang GQ",
                "(12) Trong hạn",
                "(13) Quá hạn");
        report.get("rows")
                .forEach(row -> add(table, row.path("group").path("name").asText(), row));
        add(table, "Tổng số", report.get("total"));
        report.get("apart")
                .forEach(apart -> add(table, NAMES.get(apart.get("coverage").asText()), apart));
        return table;
    }

    List<String> brokenIdentities() {
        List<String> broken = new ArrayList<>();
        report.get("rows").forEach(row -> check(row.path("group").path("name").asText(), row, broken));
        check("total", report.get("total"), broken);
        report.get("apart").forEach(apart -> check(apart.get("coverage").asText(), apart, broken));
        for (String pointer : COLUMNS) {
            int sum = 0;
            for (JsonNode row : report.get("rows")) {
                sum += row.at(pointer).asInt();
            }
            if (sum != report.get("total").at(pointer).asInt()) {
                broken.add("Column " + pointer + ": rows add up to " + sum);
            }
        }
        return broken;
    }

    private static final Map<String, String> NAMES =
            Map.of("EXEMPT", "Riêng: ngoài hệ thống", "NON_TTHC", "Riêng: ngoài TTHC");
    private static final List<String> COLUMNS = List.of(
            "/received/total",
            "/received/online",
            "/received/direct",
            "/received/carriedOver",
            "/resolved/total",
            "/resolved/early",
            "/resolved/onTime",
            "/resolved/late",
            "/pending/total",
            "/pending/inTime",
            "/pending/overdue");

    private static void add(Table table, String name, JsonNode row) {
        List<Object> cells = new ArrayList<>();
        cells.add(name);
        COLUMNS.forEach(pointer -> cells.add(row.at(pointer).asInt()));
        table.row(cells.toArray());
    }

    private static void check(String name, JsonNode row, List<String> broken) {
        int[] column =
                COLUMNS.stream().mapToInt(pointer -> row.at(pointer).asInt()).toArray();
        boolean holds = column[0] == column[1] + column[2] + column[3]
                && column[4] == column[5] + column[6] + column[7]
                && column[8] == column[9] + column[10]
                && column[0] == column[4] + column[8];
        if (!holds) {
            broken.add("The identities of II.06a don't hold in row " + name);
        }
    }
}
