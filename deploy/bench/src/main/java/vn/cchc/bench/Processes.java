package vn.cchc.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the engine's tables with copies of one running process: its execution, its task and their history. */
final class Processes {
    private static final List<String> RUNTIME =
            List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_actinst");
    private static final List<String> HISTORY =
            List.of("act_hi_procinst", "act_hi_taskinst", "act_hi_varinst", "act_hi_actinst");

    private final Sql sql;
    private final RowCopies copies;

    Processes(Sql sql) {
        this.sql = sql;
        this.copies = new RowCopies(sql);
    }

    /** @param model id of a process that waits at its task */
    void preload(String model, long count) {
        RUNTIME.forEach(table -> copy(table, model, count));
        HISTORY.forEach(table -> copy(table, model, count));
        sql.run("vacuum analyze");
    }

    /** Its ids are time-based UUIDs, which differ in front: a number at the end keeps them apart and rows together. */
    private void copy(String table, String model, long count) {
        Map<String, String> changed = new HashMap<>();
        for (String column : copies.columns(table)) {
            if (isOwnId(column)) {
                changed.put(column, "left(s." + column + ", 24) || lpad(to_hex(g), 12, '0')");
            }
        }
        copies.copy(table, "proc_inst_id_ = '" + model + "'", 1, count, changed);
    }

    private static boolean isOwnId(String column) {
        return switch (column) {
            case "id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_", "parent_id_", "task_id_" -> true;
            default -> false;
        };
    }
}
