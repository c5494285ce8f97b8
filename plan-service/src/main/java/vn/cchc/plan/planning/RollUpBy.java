package vn.cchc.plan.planning;

import java.util.Arrays;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** What a roll-up is broken down by. */
enum RollUpBy {
    TASK("cast(t.id as text)", "t.title", ContentTally.CONTENTS, "t.id, t.title, t.position order by t.position"),
    AREA("t.area", "min(t.area_name)", ContentTally.CONTENTS, "t.area order by t.area"),
    /** Lead agencies; of what several lead, each by its own part. */
    AGENCY(
            "c.agency",
            "coalesce(min(a.name), min(c.name))",
            ContentTally.LEAD_CONTENTS + " left join agency a on a.code = c.agency",
            "c.agency, case when c.agency is null then c.name end"
                    + " order by c.agency, case when c.agency is null then c.name end");

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
