package vn.cchc.plan.scoring.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.plan.scoring.domain.Step;

@Entity
@Table(name = "scorecard_history")
class HistoryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scorecard_id")
    private UUID scorecardId;

    private Instant at;
    private String subject;
    private String agency;
    private String action;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String note;
    private LocalDate due;
    private Boolean late;

    @ColumnTransformer(write = "?::jsonb")
    private String changes;

    protected HistoryEntity() {}

    HistoryEntity(UUID scorecardId, Instant at, CardAct act, Step step, CardMessage.Detail detail, String changes) {
        this.scorecardId = scorecardId;
        this.at = at;
        this.subject = act.by().subject();
        this.agency = act.by().agency();
        this.action = act.action();
        this.step = step;
        this.note = act.note();
        this.due = detail.due();
        this.late = detail.late();
        this.changes = changes;
    }

    HistoryView view(LineJson json) {
        return new HistoryView(id, at, subject, agency, action, step, note, due, late, json.readChanges(changes));
    }
}
