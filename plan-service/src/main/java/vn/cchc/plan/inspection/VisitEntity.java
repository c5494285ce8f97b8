package vn.cchc.plan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.Visit;
import vn.cchc.plan.inspection.domain.VisitState;

/** The inspection of one unit. */
@Entity
@Table(name = "inspection_visit")
class VisitEntity {

    @Id
    private UUID id;

    @Column(name = "inspection_id")
    private UUID inspectionId;

    private String agency;
    private String kind;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private String team;

    @Enumerated(EnumType.STRING)
    private VisitStateName state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String reason;
    private long sequence;

    @Version
    private long version;

    protected VisitEntity() {}

    VisitEntity(UUID inspectionId, VisitRequest request, Visit visit) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.agency = request.agency();
        this.kind = request.kind();
        this.team = request.team();
        become(visit);
    }

    Visit visit() {
        VisitState standing = switch (state) {
            case PLANNED -> new VisitState.Planned();
            case DONE -> new VisitState.Done(doneOn);
            case CANCELLED -> new VisitState.Cancelled();
        };
        return new Visit(standing, plannedOn);
    }

    /** Takes over where the inspection now stands. */
    final void become(Visit visit) {
        state = VisitStateName.of(visit.state());
        plannedOn = visit.plannedOn();
        doneOn = visit.doneOn();
    }

    void give(String newTeam) {
        team = newTeam;
    }

    void cancelledFor(String why) {
        reason = why;
    }

    InspectionMessage.After after() {
        return new InspectionMessage.After(state.name(), plannedOn, null, null, doneOn, null);
    }

    VisitView view(String agencyName, LocalDate today) {
        return new VisitView(
                id,
                inspectionId,
                agency,
                agencyName,
                kind,
                plannedOn,
                team,
                state,
                doneOn,
                visit().late(today),
                reason,
                version);
    }

    long nextSequence() {
        return ++sequence;
    }

    UUID id() {
        return id;
    }

    UUID inspectionId() {
        return inspectionId;
    }

    String agency() {
        return agency;
    }

    String kind() {
        return kind;
    }

    VisitStateName state() {
        return state;
    }

    long version() {
        return version;
    }
}
