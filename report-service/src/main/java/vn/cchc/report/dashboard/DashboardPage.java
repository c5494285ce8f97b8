package vn.cchc.report.dashboard;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.page.PageHead;
import vn.cchc.kit.page.PagesConfig;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.rendering.LockNotices;
import vn.cchc.report.scoreboard.Criteria;
import vn.cchc.report.scoreboard.Scoreboard;

/** Puts a dashboard into its frame. */
@ApplicationScoped
class DashboardPage {

    private static final String PATH = DashboardResource.PATH;
    private static final Text TITLE = Text.of("Bảng điều hành", "Dashboard");
    private static final List<GroupBy> GROUPS =
            List.of(GroupBy.FIELD, GroupBy.AGENCY, GroupBy.PROCEDURE, GroupBy.LEVEL, GroupBy.CHANNEL);
    private static final List<Text> GROUP_NAMES = List.of(
            Text.of("Lĩnh vực", "Field"),
            Text.of("Cơ quan, đơn vị", "Agency"),
            Text.of("Thủ tục", "Procedure"),
            Text.of("Cấp giải quyết", "Level"),
            Text.of("Kênh tiếp nhận", "Channel"));

    private final Template page;
    private final Template signedOut;
    private final AgencyChoices agencies;
    private final AgencyScope scope;
    private final PagesConfig pages;
    private final LockNotices locks;

    DashboardPage(
            @Location("dashboard/page.html") Template page,
            @Location("dashboard/signed-out.html") Template signedOut,
            AgencyChoices agencies,
            AgencyScope scope,
            PagesConfig pages,
            LockNotices locks) {
        this.page = page;
        this.signedOut = signedOut;
        this.agencies = agencies;
        this.scope = scope;
        this.pages = pages;
        this.locks = locks;
    }

    String of(Dashboard dashboard, Filters filters, PeriodChoices periods, Say say) {
        var question = dashboard.question();
        var other = filters.with(Filters.LANGUAGE, say.english() ? null : "en");
        var head = new PageHead(
                say,
                say.of(TITLE) + ": " + question.agency().name(),
                say.english() ? PATH + "?lang=en" : PATH,
                PATH + "?" + other.query(),
                scope.caller().name(),
                pages.signOut().orElse(null));
        return page.data("head", head)
                .data("shown", new Shown(say))
                .data("board", dashboard)
                .data(
                        "agencies",
                        agencies.around(question.agency(), question.asked().period(), say))
                .data("periods", periods.all(say, filters.get(Filters.PERIOD)))
                .data("groups", groups(question.groupBy(), say))
                .data("measures", measures(dashboard.rankedBy(), say))
                .data("ownFrom", filters.get("from"))
                .data("ownTo", filters.get("to"))
                .data("closed", locks.find().orElse(null))
                .render();
    }

    String signedOut(Say say) {
        var path = PATH + "/signed-out";
        var head = PageHead.open(say, say.of("Đã đăng xuất", "Signed out"), path);
        return signedOut.data("head", head).render();
    }

    /** Those read at once, and the chosen one whatever it is. */
    private static List<Choice> measures(Scoreboard.RankedBy chosen, Say say) {
        var offered = Criteria.quick().stream()
                .filter(criterion -> !criterion.code().equals(chosen.measure()))
                .map(criterion -> new Choice(criterion.code(), say.of(criterion.title()), false));
        return Stream.concat(Stream.of(new Choice(chosen.measure(), chosen.title(), true)), offered)
                .toList();
    }

    private static List<Choice> groups(GroupBy chosen, Say say) {
        return GROUPS.stream()
                .map(group ->
                        new Choice(group.parameter(), say.of(GROUP_NAMES.get(GROUPS.indexOf(group))), group == chosen))
                .toList();
    }
}
