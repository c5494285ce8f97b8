package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.redating.RedatingResource.RedatingRequest;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Asks for re-dating jobs and starts them, in the transaction at hand. */
@ApplicationScoped
class Redatings {

    private final EntityManager entities;
    private final AgencyScope scope;

    Redatings(EntityManager entities, AgencyScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    static RedatingRow row(String agency, int year, long version, String reason, String by, Instant at) {
        RedatingRow row = new RedatingRow();
        row.agency = agency;
        row.year = year;
        row.calendarVersion = version;
        row.reason = reason;
        row.state = RedatingState.LISTING;
        row.listedTo = "";
        row.requestedBy = by;
        row.requestedAt = at;
        return row;
    }

    /** Moves nothing yet: the dossiers are listed first. */
    RedatingRow ask(RedatingRequest wanted) {
        String agency = wanted.agency() == null ? scope.caller().agency() : wanted.agency();
        scope.requireListing(agency);
        String by = scope.caller().subject();
        RedatingRow row = row(agency, wanted.year(), calendarVersion(wanted.year()), wanted.reason(), by, now());
        row.startWhenListed = !wanted.dryRun();
        entities.persist(row);
        return row;
    }

    /** Once; asking again answers how far it has come. */
    RedatingRow start(long id) {
        RedatingRow row = entities.find(RedatingRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Problems.notFound();
        }
        scope.requireCovers(row.agency);
        switch (row.state) {
            case PROPOSED -> start(entities, row, scope.caller().subject(), now());
            case LISTING ->
                throw Problems.conflict(
                        "redating-not-listed",
                        Text.of("Danh sách hồ sơ chưa lập xong.", "The dossiers are still being listed."));
            case SUPERSEDED ->
                throw Problems.conflict(
                        "redating-superseded",
                        Text.of("Lịch làm việc đã thay đổi lần nữa.", "The calendar has changed again."));
            case RUNNING, DONE -> {
                // It was started before; nothing happens twice.
            }
        }
        return row;
    }

    static void start(EntityManager entities, RedatingRow row, String by, Instant at) {
        row.state = RedatingState.RUNNING;
        row.startedBy = by;
        row.startedAt = at;
        entities.createNativeQuery("update redating_item set check_at = now() where redating = :id and outcome is null")
                .setParameter("id", row.id)
                .executeUpdate();
    }

    /** A job is done when none of its dossiers waits any more. */
    void finish() {
        entities.createNativeQuery("""
                        update redating r set state = 'DONE', finished_at = now()
                        where r.state = 'RUNNING' and not exists (
                            select 1 from redating_item i where i.redating = r.id and i.outcome is null)""").executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private long calendarVersion(int year) {
        List<Long> versions = entities.createNativeQuery(
                        "select sequence from calendar_year where year = :year", Long.class)
                .setParameter("year", year)
                .getResultList();
        if (versions.isEmpty()) {
            Text text = Text.of("Chưa có lịch làm việc của năm này.", "This year has no working calendar.");
            throw Problems.unprocessable("calendar-unknown", text, new Violation("/year", text));
        }
        return versions.get(0);
    }

    private Instant now() {
        return (Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult();
    }
}
