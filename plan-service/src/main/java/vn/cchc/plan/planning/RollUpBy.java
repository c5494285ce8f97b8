package vn.cchc.plan.planning;

import java.util.Arrays;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** What a roll-up is broken down by. */
enum RollUpBy {
    TASK("cast(t.id as text)", "t.title", "", "t.id, t.title, t.position order by t.position"),
    AREA("t.area", "min(t.area_name)", "", "t.area order by t.area"),
    /** Lead agencies; a content counts for each of them. */
    AGENCY(
            "tp.agency",
            "coalesce(min(a.name), min(tp.name))",
            " left join task_party tp on tp.task_id = t.id and tp.part = 'LEAD' left join agency a on a.code = tp.agency",
            "tp.agency, case when tp.agency is null then tp.name end"
                    + " order by tp.agency, case when tp.agency is null then tp.name end");

    private final String key;
    private final String name;
    private final String join;
    private final String group;

    RollUpBy(String key, String name, String join, String group) {
        this.key = key;
        this.name = name;
        this.join = join;
        this.group = group;
    }

    /** As a query names it, "task", "area" or "agency"; null when it names nothing. */
    static RollUpBy read(String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(by -> by.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problems.validation(
                        Violation.query("by", Text.of("chỉ nhận task, area, agency", "must be task, area or agency"))));
    }

    String key() {
        return key;
    }

    String label() {
        return name;
    }

    String join() {
        return join;
    }

    String group() {
        return group;
    }
}
