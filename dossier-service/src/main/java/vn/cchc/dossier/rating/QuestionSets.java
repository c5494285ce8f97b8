package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.dossier.rating.QuestionSet.Question;
import vn.cchc.dossier.rating.QuestionSet.Sets;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;

/** Says what the open survey asks from a day on; each set put stays on record. */
@ApplicationScoped
class QuestionSets {

    private static final Text UNKNOWN = Text.of(
            "không phải tiêu chí có hiệu lực vào ngày đó, hoặc lặp lại",
            "is no criterion in force on that day, or is given twice");

    private final QuestionStore store;
    private final Criteria criteria;
    private final AgencyScope scope;
    private final Clock clock;

    QuestionSets(QuestionStore store, Criteria criteria, AgencyScope scope, Clock clock) {
        this.store = store;
        this.criteria = criteria;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    Sets all() {
        return new Sets(store.asked(), store.changes());
    }

    /** One survey for the whole province: nobody below its top says what is asked. */
    @Transactional
    Sets put(QuestionSet set, String ifMatch) {
        requireToCome(set.askedFrom());
        requireCriteria(set);
        store.lock();
        Sets present = all();
        ETags.requireMatch(ifMatch, present.version());
        store.put(set);
        store.record(
                set,
                askedOn(set.askedFrom(), present),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                scope.caller().subject());
        return all();
    }

    private void requireToCome(LocalDate from) {
        BusinessDays.require("/askedFrom", from);
        if (!from.isAfter(BusinessDays.of(clock.instant()))) {
            throw Problems.validation(Violation.at("/askedFrom", "phải sau ngày hôm nay", "must be after today"));
        }
    }

    private void requireCriteria(QuestionSet set) {
        Set<String> known =
                criteria.on(set.askedFrom()).stream().map(Criterion::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        List<Violation> faults = IntStream.range(0, set.criteria().size())
                .filter(index -> !known.contains(set.criteria().get(index))
                        || !seen.add(set.criteria().get(index)))
                .mapToObj(index -> Violation.at("/criteria/" + index, UNKNOWN))
                .toList();
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("criterion-not-in-force", UNKNOWN, faults);
        }
    }

    private static List<String> askedOn(LocalDate day, Sets present) {
        return present.items().stream()
                .filter(asked -> !asked.askedFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(asked -> asked.askedTo() == null || !asked.askedTo().isBefore(day))
                .map(asked ->
                        asked.questions().stream().map(Question::criterion).toList())
                .orElse(List.of());
    }
}
