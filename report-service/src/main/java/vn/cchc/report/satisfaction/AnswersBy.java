package vn.cchc.report.satisfaction;

import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** What a row stands for: of the event {@code e}, or of the procedure {@code p} that it is about. */
enum AnswersBy implements Choice {
    AGENCY("e.body ->> 'agency'", GroupBy.AGENCY),
    FIELD("coalesce(e.body ->> 'field', '" + Group.NOT_SAID + "')", GroupBy.FIELD),
    PROCEDURE("coalesce(e.body ->> 'procedure', '" + Group.NOT_SAID + "')", GroupBy.PROCEDURE),
    /** Answers name their procedure, the catalogue tells its level. */
    LEVEL("coalesce(p.level, '" + Group.NOT_SAID + "')", GroupBy.LEVEL),
    CHANNEL("e.body ->> 'channel'", GroupBy.CHANNEL);

    private static final String CATALOGUE = " left join told_procedures('" + ToldTopic.PROCEDURES.topic()
            + "', ?) p on p.code = e.body ->> 'procedure'";

    /** Nobody hands in a dossier by telephone, but people answer that way. */
    private static final String BY_PHONE = "PHONE";

    private final String code;
    private final GroupBy groupBy;

    AnswersBy(String code, GroupBy groupBy) {
        this.code = code;
        this.groupBy = groupBy;
    }

    @Override
    public String parameter() {
        return groupBy.parameter();
    }

    /** What a group is of an event. */
    String code() {
        return code;
    }

    /** The query of its name, over a source {@code b} with a column group_code. */
    String nameQuery() {
        return groupBy.nameQuery();
    }

    /** Whether the catalogue is asked; its parameter is the lock, or null. */
    boolean byCatalogue() {
        return this == LEVEL;
    }

    /** What is joined to the events. */
    String catalogue() {
        return byCatalogue() ? CATALOGUE : "";
    }

    /** Whether an answer to the open survey, which is about a unit and not about a dossier, has it. */
    boolean ofUnits() {
        return this == AGENCY || this == CHANNEL;
    }

    Group group(String groupCode, String name) {
        if (groupCode.equals(Group.NOT_SAID)) {
            return new Group(groupCode, "Không rõ");
        }
        return this == CHANNEL && groupCode.equals(BY_PHONE)
                ? new Group(groupCode, "Điện thoại")
                : groupBy.group(groupCode, name);
    }

    /** What the column of the groups is headed with. */
    static String heading(String parameter) {
        return Choice.read("groupBy", parameter, values()).groupBy.heading();
    }
}
