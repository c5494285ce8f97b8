package vn.cchc.report.petition;

import java.util.Map;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** What a row stands for: of the event's {@code body}, of {@code unit}, or of the procedure {@code p} that it is about. */
enum PetitionsBy implements Choice {
    AGENCY(
            "agency",
            "body ->> 'agency'",
            "(select name from agency where code = body ->> 'agency')",
            "Cơ quan, đơn vị"),
    CHANNEL("channel", "body ->> 'channel'", "null::text", "Nguồn"),
    LEVEL("level", "body ->> 'level'", "null::text", GroupBy.LEVEL.heading()),
    PROCEDURE(
            "procedure",
            "coalesce(body ->> 'procedure', '" + Group.NOT_SAID + "')",
            "(select name from label where kind = 'PROCEDURE' and code = body ->> 'procedure')",
            GroupBy.PROCEDURE.heading()),
    /** Petitions name their procedure, the catalogue tells its field. */
    FIELD(
            "field",
            "coalesce(p.field, '" + Group.NOT_SAID + "')",
            "(select name from label where kind = 'FIELD' and code = p.field)",
            GroupBy.FIELD.heading()),
    /** The agency asked for itself, and each directly below it with all below that. */
    UNIT("unit", "unit", "(select name from agency where code = unit)", "Cơ quan, đơn vị");

    private static final String CATALOGUE =
            " left join told_procedures('" + ToldTopic.PROCEDURES.topic() + "', ?) p on p.code = body ->> 'procedure'";

    private static final Map<String, String> CHANNELS = Map.of(
            "PHONE", "Điện thoại",
            "EMAIL", "Thư điện tử",
            "WEBSITE", "Cổng, trang thông tin điện tử",
            "COUNTER", "Trực tiếp tại Bộ phận Một cửa",
            "LINE_1022", "Tổng đài 1022",
            "POST", "Bưu chính");

    private final String parameter;
    private final String code;
    private final String name;
    private final String heading;

    PetitionsBy(String parameter, String code, String name, String heading) {
        this.parameter = parameter;
        this.code = code;
        this.name = name;
        this.heading = heading;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    String code() {
        return code;
    }

    String nameQuery() {
        return name;
    }

    /** Whether the catalogue is asked; its parameter is the lock, or null. */
    boolean byCatalogue() {
        return this == FIELD;
    }

    /** What is joined to the events. */
    String catalogue() {
        return byCatalogue() ? CATALOGUE : "";
    }

    Group group(String groupCode, String groupName) {
        if (this == CHANNEL) {
            return new Group(groupCode, CHANNELS.getOrDefault(groupCode, groupCode));
        }
        if (this == LEVEL) {
            return GroupBy.LEVEL.group(groupCode, groupName);
        }
        return groupName == null && groupCode.equals(Group.NOT_SAID)
                ? new Group(groupCode, "Không nêu thủ tục")
                : new Group(groupCode, groupName == null ? groupCode : groupName);
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).heading;
    }
}
