package vn.cchc.report.running;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.request.AskedAgency;
import vn.cchc.report.request.Choice;

/** What narrows a list of dossiers down, and by what they are counted beside it. */
public class RunningRequest {

    @RestQuery
    @Parameter(description = "Only those of procedures of this field", example = "HOTICH")
    String field;

    @RestQuery
    @Parameter(description = "Only those of this procedure", example = "2.000635")
    String procedure;

    @RestQuery
    @Parameter(description = "Only those settled at this level: PROVINCE, DISTRICT or COMMUNE", example = "COMMUNE")
    String level;

    @RestQuery
    @Parameter(description = "Only those received this way: COUNTER, ONLINE or POST", example = "ONLINE")
    String channel;

    @RestQuery
    @Parameter(
            description = "Only those this account is responsible for; empty for those nobody has taken",
            example = "cb.motcua")
    String officer;

    @RestQuery
    @Parameter(
            description = "Count the whole list per field, agency, procedure, level, channel or officer, at most 1,000"
                    + " groups; a file then has these counts instead of the list",
            example = "officer")
    String groupBy;

    private enum Level implements Choice {
        PROVINCE,
        DISTRICT,
        COMMUNE;

        @Override
        public String parameter() {
            return name();
        }
    }

    private enum Channel implements Choice {
        COUNTER,
        ONLINE,
        POST;

        @Override
        public String parameter() {
            return name();
        }
    }

    /** 400 that names the parameter where one is none of those there are. */
    public RunningAsked of(AskedAgency agency) {
        return of(agency, RunningOf.REPORTING);
    }

    /** The same of what is that agency's in that way. */
    protected RunningAsked of(AskedAgency agency, RunningOf of) {
        return new RunningAsked(
                agency, filter(of), groupBy == null ? null : Choice.read("groupBy", groupBy, RunningBy.values()));
    }

    private RunningFilter filter(RunningOf of) {
        Map<RunningBy, String> wanted = new EnumMap<>(RunningBy.class);
        put(wanted, RunningBy.FIELD, field);
        put(wanted, RunningBy.PROCEDURE, procedure);
        put(
                wanted,
                RunningBy.LEVEL,
                level == null
                        ? null
                        : Choice.read("level", level, Level.values()).name());
        put(
                wanted,
                RunningBy.CHANNEL,
                channel == null
                        ? null
                        : Choice.read("channel", channel, Channel.values()).name());
        put(wanted, RunningBy.OFFICER, officer);
        return new RunningFilter(of, wanted);
    }

    private static void put(Map<RunningBy, String> wanted, RunningBy by, String value) {
        if (value != null) {
            wanted.put(by, TextRules.require("/query/" + by.parameter(), value));
        }
    }
}
