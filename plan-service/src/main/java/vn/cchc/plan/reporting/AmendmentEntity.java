package vn.cchc.plan.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A correction after the period was locked; what it corrects stays. */
@Entity
@Table(name = "report_amendment")
class AmendmentEntity {

    @Id
    private UUID id;

    @Column(name = "owed_report_id")
    private UUID owedReportId;

    private int number;
    private Instant at;

    @Column(name = "subject")
    private String subject;

    private String reason;

    @Column(name = "old_figures")
    private String oldFigures;

    @Column(name = "new_figures")
    private String newFigures;

    protected AmendmentEntity() {}

    /** @param before null when nothing had been handed in */
    AmendmentEntity(UUID owedReportId, int number, Map<String, Object> before, Map<String, Object> after, String why) {
        this.id = UUID.randomUUID();
        this.owedReportId = owedReportId;
        this.number = number;
        this.oldFigures = before == null ? null : ReportJson.write(before);
        this.newFigures = ReportJson.write(after);
        this.reason = why;
    }

    AmendmentEntity by(String who, Instant when) {
        subject = who;
        at = when;
        return this;
    }

    Map<String, Object> figures() {
        return ReportJson.readFigures(newFigures);
    }

    AmendmentView view() {
        return new AmendmentView(
                id,
                number,
                at,
                reason,
                oldFigures == null ? null : ReportJson.readFigures(oldFigures),
                ReportJson.readFigures(newFigures));
    }

    UUID owedReportId() {
        return owedReportId;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }
}
