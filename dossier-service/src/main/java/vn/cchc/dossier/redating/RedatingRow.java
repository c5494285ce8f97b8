package vn.cchc.dossier.redating;

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
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.kit.web.BusinessDays;

@Entity
@Table(name = "redating")
class RedatingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String agency;

    int year;

    @Column(name = "calendar_version")
    long calendarVersion;

    String reason;

    @Enumerated(EnumType.STRING)
    RedatingState state;

    @Column(name = "start_when_listed")
    boolean startWhenListed;

    @Column(name = "listed_to")
    String listedTo;

    /** The same of submissions, which are listed after the dossiers; null until then. */
    @Column(name = "submissions_listed_to")
    String submissionsListedTo;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    Redated.Basis basis() {
        return new Redated.Basis(Long.toString(id), year, calendarVersion, reason);
    }

    BusinessDays.Period period() {
        return BusinessDays.period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
