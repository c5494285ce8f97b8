package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Another due date that was given; never changed. */
@Entity
@Table(name = "task_extension")
class ExtensionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "task_id")
    private UUID taskId;

    private Integer content;

    @Column(name = "previous_due_on")
    private LocalDate previousDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reason;
    private String document;
    private Instant at;
    private String subject;
    private String agency;

    @Column(name = "lead")
    private String lead;

    protected ExtensionEntity() {}

    ExtensionEntity(UUID taskId, LocalDate previousDueOn, ExtensionRequest extension, Author author, Instant at) {
        this.taskId = taskId;
        this.content = extension.content();
        this.lead = extension.lead();
        this.previousDueOn = previousDueOn;
        this.dueOn = extension.dueOn();
        this.reason = extension.reason();
        this.document = extension.document();
        this.subject = author.subject();
        this.agency = author.agency();
        this.at = at;
    }

    ExtensionView view() {
        return new ExtensionView(at, subject, agency, content, lead, previousDueOn, dueOn, reason, document);
    }
}
