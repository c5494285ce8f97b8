package vn.cchc.report.figure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;

/** A province with two districts of two communes each, and questions about any of them over the time of the random events. */
record RandomTree(TestDatabase database, String top) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 1);
    private static final int DAYS = 600;

    static RandomTree plant(TestDatabase database, String top) throws SQLException {
        var tree = new RandomTree(database, top);
        tree.plant(top, top);
        for (var district : List.of(top + "a", top + "b")) {
            tree.plant(district, top + "/" + district);
            tree.plant(district + "1", top + "/" + district + "/" + district + "1");
            tree.plant(district + "2", top + "/" + district + "/" + district + "2");
        }
        return tree;
    }

    /** One of them nobody has told of yet. */
    List<String> agencies() {
        return List.of(top, top + "a", top + "a1", top + "a2", top + "b1", top + "b2", top + "late");
    }

    Asked question(Random random) throws SQLException {
        var from = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var to = from.plusDays(random.nextInt(random.nextBoolean() ? 5 : 400));
        boolean inside = random.nextInt(4) == 0;
        var end = AsAt.endOf(to);
        var at = inside ? new AsAt(end.instant().minusSeconds(random.nextInt(86_000))) : end;
        var asked = Asked.of(path(random), new ReportPeriod(from, to), at);
        return random.nextInt(4) == 0 ? asked.onlyOnline() : asked;
    }

    private String path(Random random) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select path from agency where path like '" + top
                        + "%' order by path offset " + random.nextInt(7) + " limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void plant(String code, String path) throws SQLException {
        try (var connection = database.connect();
                var insert = connection.prepareStatement("""
                insert into agency (code, sequence, name, kind, path, successors, name_variants)
                values (?, 1, ?, 'X', ?, '{}', '{}')""")) {
            insert.setString(1, code);
            insert.setString(2, code);
            insert.setString(3, path);
            insert.executeUpdate();
        }
    }
}
