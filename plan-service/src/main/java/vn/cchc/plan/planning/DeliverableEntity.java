package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

@Entity
@Table(name = "task_deliverable")
class DeliverableEntity {

    @Id
    private UUID id;

    @Column(name = "task_id")
    private UUID taskId;

    private int position;
    private String name;
    private String number;
    private LocalDate date;
    private String link;
    private boolean delivered;
    private Integer content;
    private String checksum;
    private boolean conditional;
    private String agency;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_for")
    private String verifiedFor;

    protected DeliverableEntity() {}

    DeliverableEntity(UUID taskId, int position, String name) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.position = position;
        this.name = name;
        this.conditional = Conditions.in(name);
    }

    void deliver(DocumentRequest document, Integer forContent, String byAgency) {
        number = document.number();
        date = document.date();
        link = document.link();
        checksum = document.checksum() == null ? null : document.checksum().toLowerCase(Locale.ROOT);
        content = forContent;
        agency = byAgency;
        delivered = true;
        verifiedAt = null;
        verifiedBy = null;
        verifiedFor = null;
    }

    /** A copy of the file has the checksum that was recorded. */
    void verified(Author author, Instant at) {
        verifiedAt = at;
        verifiedBy = author.subject();
        verifiedFor = author.agency();
    }

    String checksum() {
        return checksum;
    }

    boolean isOpen(String wanted) {
        return !delivered && name.equalsIgnoreCase(wanted);
    }

    boolean isDelivered() {
        return delivered;
    }

    String name() {
        return name;
    }

    UUID taskId() {
        return taskId;
    }

    int position() {
        return position;
    }

    DocumentView view() {
        DocumentView.Verification verification =
                verifiedAt == null ? null : new DocumentView.Verification(verifiedAt, verifiedBy, verifiedFor);
        return new DocumentView(
                name, number, date, link, delivered, content, checksum, conditional, agency, id, verification);
    }
}
