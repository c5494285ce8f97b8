package vn.cchc.plan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/** A document of an inspection; never changed. */
@Entity(name = "InspectionPaper")
@Table(name = "inspection_document")
class DocumentEntity {

    @Id
    private UUID id;

    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Column(name = "visit_id")
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    private PaperRow paper;

    private Instant at;
    private String subject;

    @Column(name = "by_agency")
    private String byAgency;

    protected DocumentEntity() {}

    DocumentEntity(UUID inspectionId, UUID visitId, Purpose purpose, Paper paper, Caller caller, Instant at) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.visitId = visitId;
        this.purpose = purpose;
        this.paper = PaperRow.of(paper);
        this.at = at;
        this.subject = caller.subject();
        this.byAgency = caller.agency();
    }

    InspectionDocument view() {
        return new InspectionDocument(id, visitId, purpose, PaperRow.paper(paper), at, subject, byAgency);
    }

    UUID visitId() {
        return visitId;
    }
}
