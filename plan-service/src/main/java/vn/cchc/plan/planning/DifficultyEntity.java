package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "task_difficulty")
class DifficultyEntity {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    private String agency;
    private String text;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected DifficultyEntity() {}

    DifficultyEntity(UUID taskId, Author author, String text, Instant at) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.agency = author.agency();
        this.raisedBy = author.subject();
        this.text = text;
        this.raisedAt = at;
    }

    void answer(Author author, String words, Instant at) {
        answer = words;
        answeredBy = author.subject();
        answeredAt = at;
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isOf(UUID task) {
        return taskId.equals(task);
    }

    DifficultyView view() {
        DifficultyState state = isAnswered() ? DifficultyState.ANSWERED : DifficultyState.OPEN;
        return new DifficultyView(id, taskId, agency, text, raisedBy, raisedAt, state, answer, answeredBy, answeredAt);
    }
}
