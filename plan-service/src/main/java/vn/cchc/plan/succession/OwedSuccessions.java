package vn.cchc.plan.succession;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Hands on what closed agencies owed: by itself where one agency followed, asked where several did, or none. */
@ApplicationScoped
class OwedSuccessions {

    private static final String SYSTEM = "system";

    private final List<Estate> estates;
    private final OwedSuccessionTable table;
    private final Heirs heirs;
    private final AgencyDirectory agencies;
    private final Clock clock;

    OwedSuccessions(
            @All List<Estate> estates, OwedSuccessionTable table, Heirs heirs, AgencyDirectory agencies, Clock clock) {
        this.estates = estates;
        this.table = table;
        this.heirs = heirs;
        this.agencies = agencies;
        this.clock = clock;
    }

    List<Estate> estates() {
        return estates;
    }

    List<Estate.Left> left(Estate estate) {
        return estate.left(BusinessDays.of(clock.instant()));
    }

    /** One in a transaction of its own, so that one that fails keeps no other waiting. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void follow(Estate estate, Estate.Left left) {
        List<String> living =
                heirs.living(left.agency()).stream().map(Agency::code).toList();
        if (living.size() == 1) {
            handOn(estate, left, living, SYSTEM);
            return;
        }
        table.keep(estate.kind(), left, "ASKED", living, null);
    }

    /** Somebody says who owes it now. */
    @Transactional
    void decide(OwedSuccessionView asked, List<String> successors, String subject) {
        List<String> named =
                heirs.named(successors).stream().map(Agency::code).distinct().toList();
        requireOne(asked.kind(), named);
        requireWithin(asked.keeper(), successors);
        Estate estate = estates.stream()
                .filter(known -> known.kind() == asked.kind())
                .findFirst()
                .orElseThrow();
        handOn(estate, new Estate.Left(asked.owner(), asked.title(), asked.keeper(), asked.agency()), named, subject);
    }

    private void handOn(Estate estate, Estate.Left left, List<String> successors, String subject) {
        if (table.keep(estate.kind(), left, "HANDED_ON", successors, subject)) {
            estate.handOn(left, successors);
        }
    }

    private static void requireOne(SuccessionKind kind, List<String> named) {
        if (named.size() > 1 && !kind.isShared()) {
            throw Problems.unprocessable(
                    "succession-of-one",
                    Text.of("Việc này chỉ một cơ quan tiếp nhận.", "One agency alone can follow in this."),
                    Violation.at("/successors", "Chỉ nêu một cơ quan.", "Name one agency only."));
        }
    }

    private void requireWithin(String keeper, List<String> successors) {
        List<Violation> foreign = IntStream.range(0, successors.size())
                .filter(index -> !agencies.reaches(keeper, successors.get(index)))
                .mapToObj(index -> Violation.at(
                        "/successors/" + index, "Ngoài phạm vi của cơ quan này.", "Out of reach of this agency."))
                .toList();
        if (!foreign.isEmpty()) {
            throw Problems.unprocessable(
                    "agency-out-of-reach",
                    Text.of("Có cơ quan không thuộc phạm vi.", "An agency is out of reach."),
                    foreign);
        }
    }
}
