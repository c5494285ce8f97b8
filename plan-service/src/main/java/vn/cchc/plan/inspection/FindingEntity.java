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
import vn.cchc.plan.inspection.domain.Finding;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.FindingState;

@Entity
@Table(name = "finding")
class FindingEntity {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FindingSource source;

    @Column(name = "visit_id")
    private UUID visitId;

    private String keeper;
    private String agency;
    private String content;
    private String authority;

    @Column(name = "authority_number")
    private String authorityNumber;

    @Column(name = "authority_date")
    private LocalDate authorityDate;

    @Column(name = "detected_on")
    private LocalDate detectedOn;

    @Enumerated(EnumType.STRING)
    private FindingStateName state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    private int steps;
    private long sequence;

    @Version
    private long version;

    protected FindingEntity() {}

    FindingEntity(FindingRequest request, String keeper, String agency, Finding finding) {
        this.id = UUID.randomUUID();
        this.source = request.source();
        this.visitId = request.visit();
        this.keeper = keeper;
        this.agency = agency;
        this.content = request.content();
        this.authority = request.authority();
        this.authorityNumber = request.authorityNumber();
        this.authorityDate = request.authorityDate();
        this.detectedOn = request.detectedOn();
        become(finding);
    }

    Finding finding() {
        FindingState standing = switch (state) {
            case DETECTED -> new FindingState.Detected();
            case RECOMMENDED -> new FindingState.Recommended();
            case HANDLING -> new FindingState.Handling(reportedOn);
            case DONE -> new FindingState.Done(doneOn);
            case WITHDRAWN -> new FindingState.Withdrawn();
        };
        return new Finding(standing, dueOn, overdueSince);
    }

    /** Takes over where the finding now stands. */
    final void become(Finding finding) {
        state = FindingStateName.of(finding.state());
        dueOn = finding.dueOn();
        reportedOn = finding.reportedOn();
        doneOn = finding.doneOn();
        overdueSince = finding.overdueSince();
    }

    /** Who kept its own finding keeps it no more. */
    void handTo(String heir) {
        if (keeper.equals(agency)) {
            keeper = heir;
        }
        agency = heir;
    }

    InspectionMessage.After after() {
        return new InspectionMessage.After(state.name(), null, dueOn, reportedOn, doneOn, overdueSince);
    }

    FindingView view(UUID inspection, String agencyName, LocalDate today) {
        return new FindingView(
                id,
                source,
                inspection,
                visitId,
                keeper,
                agency,
                agencyName,
                content,
                authority,
                authorityNumber,
                authorityDate,
                detectedOn,
                state,
                dueOn,
                reportedOn,
                doneOn,
                finding().standing(today),
                overdueSince);
    }

    int nextStep() {
        return ++steps;
    }

    long nextSequence() {
        return ++sequence;
    }

    UUID id() {
        return id;
    }

    FindingSource source() {
        return source;
    }

    UUID visitId() {
        return visitId;
    }

    String keeper() {
        return keeper;
    }

    String agency() {
        return agency;
    }

    LocalDate detectedOn() {
        return detectedOn;
    }

    long version() {
        return version;
    }
}
