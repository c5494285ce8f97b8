package vn.cchc.dossier.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.dossier.register.DayTraffic;

@Entity
@Table(name = "paper_count")
@IdClass(PaperCountRow.Key.class)
class PaperCountRow {

    @Id
    String agency;

    @Id
    LocalDate day;

    int received;
    int returned;

    @Column(name = "system_received")
    long systemReceived;

    @Column(name = "system_returned")
    long systemReturned;

    @Column(name = "settled_received")
    Long settledReceived;

    @Column(name = "settled_returned")
    Long settledReturned;

    String explanation;

    @Enumerated(EnumType.STRING)
    CountState state;

    @Column(name = "counted_by")
    String countedBy;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;

    long sequence;

    /** A count, the first or another: what was explained before was about other figures. */
    void count(int received, int returned, String by, Instant at) {
        this.received = received;
        this.returned = returned;
        countedBy = by;
        countedAt = at;
        settledReceived = null;
        settledReturned = null;
        explanation = null;
        settledBy = null;
        settledAt = null;
    }

    void settle(String explanation, String by, Instant at) {
        this.explanation = explanation;
        settledReceived = systemReceived;
        settledReturned = systemReturned;
        settledBy = by;
        settledAt = at;
    }

    /** Takes the system's figures as they are now; returns whether anything is different from before. */
    boolean compareWith(DayTraffic system) {
        boolean sameFigures = systemReceived == system.received() && systemReturned == system.returned();
        systemReceived = system.received();
        systemReturned = system.returned();
        CountState before = state;
        state = stateNow();
        return !sameFigures || before != state;
    }

    /** The same, for a comparison that is not to be kept. */
    PaperCountRow copy() {
        PaperCountRow copy = new PaperCountRow();
        copy.agency = agency;
        copy.day = day;
        copy.received = received;
        copy.returned = returned;
        copy.settledReceived = settledReceived;
        copy.settledReturned = settledReturned;
        copy.explanation = explanation;
        copy.countedAt = countedAt;
        copy.settledAt = settledAt;
        copy.sequence = sequence;
        return copy;
    }

    private CountState stateNow() {
        if (received == systemReceived && returned == systemReturned) {
            return CountState.MATCHING;
        }
        boolean explained = settledAt != null && settledReceived == systemReceived && settledReturned == systemReturned;
        return explained ? CountState.SETTLED : CountState.OPEN;
    }

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String agency;
        LocalDate day;

        Key() {}

        Key(String agency, LocalDate day) {
            this.agency = agency;
            this.day = day;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(agency, that.agency) && Objects.equals(day, that.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, day);
        }
    }
}
