package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Shortfall;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.slip.SlipRequest.Item;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;

/**
 * Records what a counter tells somebody whose dossier it can't receive (NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP): what is
 * to be completed, once, in writing, all items together; or why it is refused.
 */
@ApplicationScoped
class Slips {

    private final SlipStore store;
    private final Shortfall shortfall;
    private final RuleVersions rules;
    private final SamePerson samePerson;
    private final Timeliness timeliness;
    private final AgencyScope scope;

    Slips(
            SlipStore store,
            Shortfall shortfall,
            RuleVersions rules,
            SamePerson samePerson,
            Timeliness timeliness,
            AgencyScope scope) {
        this.store = store;
        this.shortfall = shortfall;
        this.rules = rules;
        this.samePerson = samePerson;
        this.timeliness = timeliness;
        this.scope = scope;
    }

    /** In the transaction at hand. */
    SlipRow record(SlipRequest request) {
        SlipRules.requireShape(request);
        Instant now = timeliness.now();
        Shortfall.Found found = shortfall.of(request.asIntake(), Sender.of(scope.caller()), now);
        List<Item> items = request.kind() == SlipKind.REFUSAL ? List.of() : SlipRules.complete(request.items(), found);
        SlipRow row = row(request, found, now);
        row.items = items.size();
        row.requestNumber = request.kind() == SlipKind.REFUSAL ? 0 : requestNumber(row, request.applicant());
        row.number = store.nextNumber(row.agency, row.kind, row.year);
        row.code = "%s-%s-%d-%04d".formatted(row.agency, row.kind.sign(), row.year, row.number);
        store.add(
                row,
                new SlipContent(
                        request.applicant(),
                        request.components(),
                        items,
                        request.reason(),
                        request.summary(),
                        request.contact()));
        return row;
    }

    private SlipRow row(SlipRequest request, Shortfall.Found found, Instant now) {
        SlipRow row = new SlipRow();
        row.kind = request.kind();
        row.agency = request.receivingAgency();
        row.year = BusinessDays.of(found.at()).getYear();
        row.procedureCode = found.procedure();
        row.procedureName = found.procedureName();
        row.competentAgency = found.competent();
        row.channel = request.channel();
        samePerson.mark(row, request.applicant());
        row.legalBasis = request.legalBasis();
        row.capacity = request.madeBy() == null ? null : request.madeBy().capacity();
        row.staff = request.madeBy() == null ? null : request.madeBy().staff();
        row.madeAt = found.at();
        row.recordedAt = now;
        row.recordedBy = scope.caller().subject();
        return row;
    }

    /**
     * One more than those that are open. Without identity number and phone nobody can tell that it is the same person.
     *
     * @throws Problem 409 when it was asked for often enough and no text allows asking again
     */
    private int requestNumber(SlipRow row, Applicant applicant) {
        if (SamePerson.isUnknown(applicant)) {
            return 1;
        }
        samePerson.lock(row);
        int open = samePerson.openRequests(row, applicant, openSince(row.madeAt));
        boolean allowed = row.legalBasis != null && !row.legalBasis.isBlank();
        if (open >= rules.on(row.madeAt).supplements() && !allowed) {
            throw askedAlready();
        }
        return open + 1;
    }

    /** As online, what is not completed in the time there is for it is over. */
    private Instant openSince(Instant at) {
        return rules.rule(Rule.COMPLETION_DAYS, at)
                .filter(rule -> rule.amount() > 0)
                .map(rule -> at.minus(Duration.ofDays(rule.amount())))
                .orElse(Instant.EPOCH);
    }

    private static Problem askedAlready() {
        Rejection reason = Rejection.SUPPLEMENT_ASKED_ALREADY;
        return Problems.conflict(reason.code(), Text.of(reason.vietnamese(), reason.english()));
    }
}
