package vn.cchc.report.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.GroupQueries;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.FrozenPeriods;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;
import vn.cchc.report.scoreboard.Scoreboard.RankedBy;

/** Ranks agencies, and compares with the period of the same length that ended the day before this one began. */
@ApplicationScoped
public class Scoreboards {

    private final QuestionReader questions;
    private final AgencyFigures figures;
    private final GroupQueries groups;
    private final ReplicatedAgencies names;
    private final FrozenPeriods frozen;
    private final Freshness freshness;

    Scoreboards(
            QuestionReader questions,
            AgencyFigures figures,
            GroupQueries groups,
            ReplicatedAgencies names,
            FrozenPeriods frozen,
            Freshness freshness) {
        this.questions = questions;
        this.figures = figures;
        this.groups = groups;
        this.names = names;
        this.frozen = frozen;
        this.freshness = freshness;
    }

    Scoreboard make(ScoreboardRequest request, Language language) {
        var criteria = request.criteria();
        return make(criteria, questions.read(request, GroupBy.AGENCY), language);
    }

    /** Of what was asked already. */
    public Scoreboard make(List<Criterion> criteria, Question question, Language language) {
        var asked = question.asked();
        var reach = reach(figures.topics(criteria));
        var before = previous(asked);
        var now = figures.of(criteria, asked);
        var rows = new ScoreboardRows(criteria, now, figures.of(criteria, before));
        var measures = criteria.stream()
                .map(criterion -> RankedBy.of(criterion, language))
                .toList();
        return new Scoreboard(
                asked.period().from(),
                asked.period().to(),
                before.period().from(),
                before.period().to(),
                question.agency().code(),
                question.agency().name(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                asked.locked(),
                measures.size() == 1 ? measures.get(0).alone() : null,
                measures,
                rows.ranked(),
                rows.of(agencies(asked, now)));
    }

    /** Of dossiers, where they are counted: of quiet topics the newest event says nothing of how far they reach. */
    private Freshness.Reach reach(Set<String> topics) {
        var all = freshness.of(topics.toArray(String[]::new));
        return topics.size() > 1 && topics.contains(Freshness.DOSSIERS)
                ? new Freshness.Reach(freshness.of(Freshness.DOSSIERS).asOf(), all.gaps())
                : all;
    }

    /** Seen as it was on its own last day; beside a locked period as it was locked, too, where it is. */
    private Asked previous(Asked asked) {
        var period = asked.period().before();
        var before = Asked.of(asked.agencyPath(), period, AsAt.endOf(period.to()));
        return asked.locked() ? frozen.of(before) : before;
    }

    /** Those there were in the period, and whoever else has anything counted; in the order of a Vietnamese dictionary. */
    private List<Group> agencies(Asked asked, Map<Criterion, Map<String, Value>> counted) {
        var existing = groups.all(asked, GroupBy.AGENCY);
        var codes = existing.stream().map(Group::code).collect(Collectors.toSet());
        var others = counted.values().stream()
                .flatMap(values -> values.keySet().stream())
                .filter(code -> !codes.contains(code))
                .distinct()
                .map(code -> GroupBy.AGENCY.group(
                        code, names.find(code).map(ReplicatedAgency::name).orElse(null)));
        return Group.inOrder(Stream.concat(existing.stream(), others), agency -> agency);
    }
}
