package vn.cchc.report.drilldown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.request.Question;

/**
 * Which dossiers are looked for.
 *
 * @param group code of the row's group; null for all of them
 */
record Wanted(Question question, Opening opening, String group, Coverage coverage, Narrowing narrowing, Order order) {

    Asked asked() {
        return question.asked();
    }

    /** Whether it is a figure as reports have it, which sums tell. */
    boolean whole() {
        return !opening.paidOnline() && narrowing.equals(Narrowing.NOTHING);
    }

    /** Whether handling times decide what is listed, or where. */
    boolean timed() {
        return narrowing.minDays() != null || order == Order.SLOWEST;
    }

    /** Whether few of all there are can be meant, or their order isn't that of their codes. */
    boolean picked() {
        return asked().apart() || opening.side().late() || timed() || !whole();
    }

    /** On what never changes of a dossier {@code s}. */
    Condition ofFacts() {
        var all = new ArrayList<>(List.of(Condition.of("s.coverage = '%s'".formatted(coverage))));
        if (group != null) {
            all.add(Condition.of(question.groupBy().column() + " = ?", group));
        }
        if (asked().onlineOnly()) {
            all.add(Condition.of("s.channel = 'ONLINE'"));
        }
        return Condition.all(all);
    }

    /** On where a dossier {@code s} stands. */
    Condition ofStanding() {
        var all = new ArrayList<>(List.of(Condition.of(opening.side().condition())));
        if (opening.paidOnline()) {
            all.add(Narrowing.paidOnline(asked()));
        }
        all.add(narrowing.condition(asked()));
        return Condition.all(all);
    }

    /** What makes a list another one; the instant may go on while a period runs. */
    String list() {
        var period = asked().period();
        var said = String.join(
                "\n",
                question.agency().code(),
                period.from().toString(),
                period.to().toString(),
                opening.kind() + opening.code() + opening.part(),
                question.groupBy().parameter(),
                String.valueOf(group),
                coverage + " " + asked().onlineOnly() + " " + order + " " + asked().knownAt(),
                narrowing.toString());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
