package vn.cchc.dossier.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Takes in checks of many dossiers and tells how far they are. */
@ApplicationScoped
class RangeChecks {

    private final EntityManager entities;
    private final AgencyScope scope;
    private final Clock clock;

    RangeChecks(EntityManager entities, AgencyScope scope, Clock clock) {
        this.entities = entities;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param agency null for all the caller may see */
    @Transactional
    CheckView start(String agency, LocalDate from, LocalDate to) {
        requirePast(from, to);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        CheckRow row =
                CheckRow.start(UUID.randomUUID(), top, from, to, scope.caller().subject(), clock.instant());
        entities.persist(row);
        return CheckView.of(row);
    }

    @Transactional
    CheckView find(UUID id) {
        return Optional.ofNullable(entities.find(CheckRow.class, id))
                .filter(row -> scope.covers(row.agency))
                .map(CheckView::of)
                .orElseThrow(Problems::notFound);
    }

    private void requirePast(LocalDate from, LocalDate to) {
        BusinessDays.require("/from", from);
        BusinessDays.require("/to", to);
        if (to.isAfter(BusinessDays.of(clock.instant()))) {
            throw Problems.validation(Violation.at("/to", "không được sau hôm nay", "must not be after today"));
        }
        if (from.isAfter(to)) {
            throw Problems.validation(
                    Violation.at("/from", "không được sau ngày cuối", "must not be after the last day"));
        }
    }
}
