package vn.cchc.report.planprogress;

import java.util.Locale;
import vn.cchc.report.figure.Group;
import vn.cchc.report.request.Choice;

/** By what late milestones are counted, of a row {@code l} of them. */
enum LateBy implements Choice {
    /** By who leads; of an agency not known here, by the plan's name of it. */
    AGENCY("coalesce(l.agency, '')", "coalesce(l.known_name, l.agency_name, l.agency)", "Cơ quan chủ trì"),
    PLAN("l.plan", "coalesce(l.plan_title, l.plan)", "Kế hoạch");

    private final String code;
    private final String label;
    private final String heading;

    LateBy(String code, String label, String heading) {
        this.code = code;
        this.label = label;
        this.heading = heading;
    }

    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String heading() {
        return heading;
    }

    /** Null where nothing is counted; 400 for any other word. */
    static LateBy read(String groupBy) {
        return groupBy == null ? null : Choice.read("groupBy", groupBy, values());
    }

    static Group group(String code, String name) {
        return new Group(code, name == null ? code : name);
    }
}
