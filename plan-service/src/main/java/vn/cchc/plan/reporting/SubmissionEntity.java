package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/** A report as it was handed in; never changed. */
@Entity
@Table(name = "report_submission")
class SubmissionEntity {

    @Id
    private UUID id;

    private String agency;
    private String figures;
    private String body;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "document_link")
    private String documentLink;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    private Instant at;

    @Column(name = "subject")
    private String subject;

    @Column(name = "by_agency")
    private String byAgency;

    protected SubmissionEntity() {}

    SubmissionEntity(String agency, ReportContent content, LocalDate handedInOn, Caller caller, Instant at) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.figures = ReportJson.write(content.figures());
        this.body = content.text();
        if (content.document() != null) {
            this.documentNumber = content.document().number();
            this.documentDate = content.document().date();
            this.documentLink = content.document().link();
        }
        this.handedInOn = handedInOn;
        this.subject = caller.subject();
        this.byAgency = caller.agency();
        this.at = at;
    }

    Map<String, Object> figures() {
        return ReportJson.readFigures(figures);
    }

    SubmissionView view(SubmissionTargetEntity target) {
        ReportDocument document = documentNumber == null && documentDate == null && documentLink == null
                ? null
                : new ReportDocument(documentNumber, documentDate, documentLink);
        return new SubmissionView(
                id, agency, byAgency, at, handedInOn, figures(), body, document, target.outcome(), target.reason());
    }

    UUID id() {
        return id;
    }

    String text() {
        return body;
    }

    Instant at() {
        return at;
    }
}
