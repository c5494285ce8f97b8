package vn.cchc.report.running;

import java.util.Locale;
import java.util.Optional;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.request.Choice;

/** By what dossiers that run are counted, and narrowed down: columns of the interval {@code s} and the dossier {@code f}. */
public enum RunningBy implements Choice {
    FIELD("f.field"),
    AGENCY("s.agency"),
    PROCEDURE("f.procedure"),
    LEVEL("f.level"),
    CHANNEL("f.channel"),
    OFFICER("coalesce(s.officer, '')");

    /** Accounts have no names here. */
    private static final String NAMELESS = "select null";

    private static final String HEADING = "Công chức";
    private static final String NOBODY = "Chưa phân công";

    private final String column;

    RunningBy(String column) {
        this.column = column;
    }

    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }

    /** Over a source {@code b} with a column {@code group_code}. */
    String nameQuery() {
        return asReportsHaveIt().map(GroupBy::nameQuery).orElse(NAMELESS);
    }

    /** What the column of the groups is headed with. */
    String heading() {
        return asReportsHaveIt().map(GroupBy::heading).orElse(HEADING);
    }

    /** Those that nobody has taken are a group of their own, whose code is empty. */
    Group group(String code, String name) {
        return asReportsHaveIt()
                .map(groupBy -> groupBy.group(code, name))
                .orElseGet(() -> new Group(code, code.isEmpty() ? NOBODY : code));
    }

    private Optional<GroupBy> asReportsHaveIt() {
        return GroupBy.of(parameter());
    }
}
