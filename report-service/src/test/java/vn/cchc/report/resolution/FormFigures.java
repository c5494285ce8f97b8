package vn.cchc.report.resolution;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.report.world.NaiveRecount;

/** The figures of a form as {@link NaiveRecount} has them: per group and column, without zeros. */
final class FormFigures {

    private FormFigures() {}

    static Map<String, Map<String, Integer>> of(JsonPath report) {
        return of(report, "rows", "group.code");
    }

    static Map<String, Map<String, Integer>> of(JsonPath report, String list, String key) {
        var figures = new TreeMap<String, Map<String, Integer>>();
        for (int i = 0; i < report.getList(list).size(); i++) {
            var row = list + "[" + i + "].";
            var columns = new TreeMap<String, Integer>();
            for (var column : NaiveRecount.COLUMNS) {
                if (report.getInt(row + column) > 0) {
                    columns.put(column, report.getInt(row + column));
                }
            }
            if (!columns.isEmpty()) {
                figures.put(report.getString(row + key), columns);
            }
        }
        return figures;
    }
}
