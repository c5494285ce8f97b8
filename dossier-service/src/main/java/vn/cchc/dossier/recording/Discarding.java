package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/** Takes parked events off the list that will never be recorded. They are kept, with who did so and why. */
@ApplicationScoped
class Discarding {

    private final EntityManager entities;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    Discarding(EntityManager entities, AgencyScope scope, Timeliness timeliness) {
        this.entities = entities;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** The first reason stands, however often it is asked for. */
    @Transactional
    ParkedRow discard(String dossier, String id, String reason) {
        ParkedRow row = Optional.ofNullable(
                        entities.find(ParkedRow.class, EventKey.of(dossier, id), LockModeType.PESSIMISTIC_WRITE))
                .filter(this::isSeen)
                .orElseThrow(Problems::notFound);
        if (!mayDiscard(row)) {
            throw Problems.forbidden();
        }
        if (!row.isDiscarded()) {
            row.discardedAt = timeliness.now();
            row.discardedBy = scope.caller().subject();
            row.discardReason = reason;
        }
        return row;
    }

    /** Who finds it on the list, or sent it. */
    private boolean isSeen(ParkedRow row) {
        return isSender(row) || scope.covers(row.agency, row.senderAgency);
    }

    private boolean mayDiscard(ParkedRow row) {
        boolean answers = scope.caller().roles().contains(Role.HEAD)
                || scope.caller().roles().contains(Role.ADMIN);
        return isSender(row) || answers;
    }

    private boolean isSender(ParkedRow row) {
        return row.sender.equals(scope.caller().subject());
    }
}
