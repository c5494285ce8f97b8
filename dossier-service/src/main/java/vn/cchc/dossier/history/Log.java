package vn.cchc.dossier.history;

/** The logs that are sealed every day, with the rows of a day in a fixed order. */
enum Log {
    /** What happened to dossiers: place and hash of each row, which holds all the rest. */
    HISTORY("dossier_event", "recorded_at", "dossier, sequence, hash", "dossier, sequence"),
    /** Who read personal data in clear. */
    ACCESS_LOG("access_log", "at", "*", "id");

    private final String table;
    private final String time;
    private final String columns;
    private final String order;

    Log(String table, String time, String columns, String order) {
        this.table = table;
        this.time = time;
        this.columns = columns;
        this.order = order;
    }

    String rowsOfDay() {
        return "select " + columns + " from " + table + " where " + time + " >= ? and " + time + " < ? order by "
                + order;
    }

    String firstEntry() {
        return "select min(" + time + ") from " + table;
    }
}
