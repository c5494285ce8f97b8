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

/** One line of a task's history; never changed. */
@Entity
@Table(name = "task_progress")
class ProgressEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "task_id")
    private UUID taskId;

    private Instant at;
    private String subject;
    private String agency;
    private String action;
    private int percent;
    private String note;
    private Integer content;

    @Column(name = "for_period")
    private LocalDate period;

    @Column(name = "for_agency")
    private String lead;

    protected ProgressEntity() {}

    ProgressEntity(UUID taskId, Instant at, Author author, String action, int percent, String note) {
        this.taskId = taskId;
        this.at = at;
        this.subject = author.subject();
        this.agency = author.agency();
        this.action = action;
        this.percent = percent;
        this.note = note;
    }

    ProgressEntity about(About given) {
        content = given.content();
        period = given.period();
        lead = given.lead();
        return this;
    }

    /**
     * What a line is about.
     *
     * @param content number of the content, or null for the whole task
     * @param period first day of the period it is the status of, or null
     * @param lead which of several lead agencies, or null
     */
    record About(Integer content, LocalDate period, String lead) {

        static final About WHOLE = new About(null, null, null);

        static About content(Integer number) {
            return new About(number, null, null);
        }
    }

    ProgressView view() {
        return new ProgressView(id, at, subject, agency, action, percent, note, content, period, lead);
    }

    ProgressRepository.Status status() {
        return new ProgressRepository.Status(taskId, lead == null ? agency : lead, period, at);
    }
}
