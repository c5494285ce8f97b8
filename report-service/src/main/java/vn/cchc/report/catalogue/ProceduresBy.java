package vn.cchc.report.catalogue;

import java.util.Locale;
import java.util.function.Function;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.request.Choice;

/** What a row stands for. */
enum ProceduresBy implements Choice {
    FIELD(GroupBy.FIELD.parameter(), GroupBy.FIELD.heading(), KnownProcedure::field),
    AGENCY(GroupBy.AGENCY.parameter(), "Cơ quan có thẩm quyền", ProceduresBy::authority),
    PROCEDURE(GroupBy.PROCEDURE.parameter(), GroupBy.PROCEDURE.heading(), KnownProcedure::procedure),
    LEVEL(
            GroupBy.LEVEL.parameter(),
            GroupBy.LEVEL.heading(),
            procedure -> GroupBy.LEVEL.group(procedure.level(), null)),
    ONLINE_LEVEL(GroupBy.ONLINE_LEVEL.parameter(), GroupBy.ONLINE_LEVEL.heading(), ProceduresBy::onlineLevel);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String NOT_ONLINE = "NOT_ONLINE";

    private final String parameter;
    private final String heading;
    private final Function<KnownProcedure, Group> group;

    ProceduresBy(String parameter, String heading, Function<KnownProcedure, Group> group) {
        this.parameter = parameter;
        this.heading = heading;
        this.group = group;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    Group of(KnownProcedure procedure) {
        return group.apply(procedure);
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).heading;
    }

    /** What every unit of a level answers for is a group of the level. */
    private static Group authority(KnownProcedure procedure) {
        var level = procedure.level();
        return procedure
                .authority()
                .orElseGet(() -> new Group(
                        level,
                        "Mọi đơn vị " + GroupBy.LEVEL.group(level, null).name().toLowerCase(VIETNAMESE)));
    }

    private static Group onlineLevel(KnownProcedure procedure) {
        var level = procedure.onlineLevel();
        return GroupBy.ONLINE_LEVEL.group(level == null ? NOT_ONLINE : level, null);
    }
}
