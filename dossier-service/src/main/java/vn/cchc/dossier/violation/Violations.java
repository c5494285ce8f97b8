package vn.cchc.dossier.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Records violations of agencies in the caller's scope, each with its event. */
@ApplicationScoped
class Violations {

    private final EntityManager entities;
    private final References references;
    private final CounterLeaders leaders;
    private final AgencyScope scope;
    private final Timeliness timeliness;
    private final Outbox outbox;

    Violations(
            EntityManager entities,
            References references,
            CounterLeaders leaders,
            AgencyScope scope,
            Timeliness timeliness,
            Outbox outbox) {
        this.entities = entities;
        this.references = references;
        this.leaders = leaders;
        this.scope = scope;
        this.timeliness = timeliness;
        this.outbox = outbox;
    }

    /** @param leader answered for the counter on that day; null where nobody was named */
    @Schema(name = "RecordedViolation")
    record Recorded(
            UUID id,
            String agency,
            ViolationKind kind,
            String officer,
            String leader,
            String dossier,
            String petition,
            LocalDate occurredOn,
            String description,
            Instant recordedAt) {}

    Recorded record(ViolationRequest request) {
        scope.requireListing(request.agency());
        Instant now = timeliness.now();
        if (request.occurredOn().isAfter(BusinessDays.of(now))) {
            throw Problems.validation(Violation.at("/occurredOn", "nằm trong tương lai", "lies in the future"));
        }
        references.require(request);
        ViolationRow row = new ViolationRow();
        row.id = UUID.randomUUID();
        row.agency = request.agency();
        row.kind = request.kind();
        row.officer = request.officer();
        row.leader = leaders.on(request.agency(), request.occurredOn()).orElse(null);
        row.dossier = request.dossier();
        row.petition = request.petition();
        row.occurredOn = request.occurredOn();
        row.description = request.description();
        row.recordedAt = now;
        row.recordedBy = scope.caller().subject();
        entities.persist(row);
        outbox.append(ViolationEvents.publish(row));
        return recorded(row);
    }

    static Recorded recorded(ViolationRow row) {
        return new Recorded(
                row.id,
                row.agency,
                row.kind,
                row.officer,
                row.leader,
                row.dossier,
                row.petition,
                row.occurredOn,
                row.description,
                row.recordedAt);
    }
}
