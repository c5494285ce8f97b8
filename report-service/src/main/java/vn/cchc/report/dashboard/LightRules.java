package vn.cchc.report.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.report.reading.ReportDatabase;

/** The thresholds of lights that were in force on a day. */
@ApplicationScoped
class LightRules {

    static final String ON_TIME = "on-time";
    static final String OVERDUE = "overdue-pending";
    static final String ONLINE = "online";
    static final String PLANS = "plan-overdue";
    static final String INDEX = "service-index";

    private static final String IN_FORCE = """
            select distinct on (figure) * from light_rule where effective_from <= ? order by figure, effective_from desc
            """;

    private final ReportDatabase database;

    LightRules(ReportDatabase database) {
        this.database = database;
    }

    /** By figure; a figure without a rule is shown without a light. */
    Map<String, LightRule> inForce(LocalDate day) {
        return database.list(IN_FORCE, LightRules::rule, day).stream()
                .collect(Collectors.toMap(LightRule::figure, Function.identity()));
    }

    private static LightRule rule(ResultSet row) throws SQLException {
        return new LightRule(
                row.getString("figure"),
                row.getBigDecimal("green"),
                row.getBigDecimal("amber"),
                row.getBoolean("more_is_better"),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }
}
