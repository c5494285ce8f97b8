package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A plan as one version has it; never changed. */
@Entity
@Table(name = "plan_version")
class PlanVersionEntity {

    /**
     * Why there is a version.
     *
     * @param by account of the person
     */
    record Why(String reason, String document, String by) {

        /** It was issued. */
        static final Why ISSUED = new Why(null, null, null);
    }

    /** One version of one plan. */
    @Embeddable
    record Key(@Column(name = "plan_id") UUID planId, int number) {}

    @EmbeddedId
    private Key key;

    private String head;
    private String tasks;
    private String reason;
    private String document;
    private Instant at;
    private String subject;

    protected PlanVersionEntity() {}

    PlanVersionEntity(Key key, Why why, String head, String tasks, Instant at) {
        this.key = key;
        this.reason = why.reason();
        this.document = why.document();
        this.subject = why.by();
        this.head = head;
        this.tasks = tasks;
        this.at = at;
    }

    VersionView view() {
        return new VersionView(key.number(), at, reason, document, subject);
    }

    int number() {
        return key.number();
    }

    String head() {
        return head;
    }

    String tasks() {
        return tasks;
    }
}
