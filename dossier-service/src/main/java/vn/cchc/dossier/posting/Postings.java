package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Takes in that progress was published. */
@ApplicationScoped
class Postings {

    private final EntityManager entities;
    private final SessionLedger ledger;
    private final SessionPlan plan;
    private final AgencyScope scope;
    private final Clock clock;

    Postings(EntityManager entities, SessionLedger ledger, SessionPlan plan, AgencyScope scope, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.plan = plan;
        this.scope = scope;
        this.clock = clock;
    }

    /** What was published: how many dossiers, where. */
    record Update(String agency, LocalDate day, Session session, PostingChannel channel, int dossiers) {}

    @Transactional
    PostingView publish(Update update) {
        scope.requireListing(update.agency());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        BusinessDays.require("/day", update.day());
        if (update.day().isAfter(BusinessDays.of(now))) {
            throw Problems.validation(Violation.at("/day", "không được sau hôm nay", "must not be after today"));
        }
        Instant dueAt =
                plan.dueAt(update.agency(), update.day(), update.session()).orElseThrow(Postings::noSession);
        return log(update, dueAt, now, scope.caller().subject());
    }

    /** In the transaction at hand; whoever asks has seen to the rights. */
    PostingView log(Update update, Instant dueAt, Instant now, String by) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("""
            insert into publication_update (id, agency, day, session, channel, dossiers, published_at,
                published_by)
            values (:id, :agency, :day, :session, :channel, :dossiers, :at, :by)\
            """)
                .setParameter("id", id)
                .setParameter("agency", update.agency())
                .setParameter("day", update.day())
                .setParameter("session", update.session().name())
                .setParameter("channel", update.channel().name())
                .setParameter("dossiers", update.dossiers())
                .setParameter("at", now)
                .setParameter("by", by)
                .executeUpdate();
        ledger.published(update.agency(), update.day(), update.session(), dueAt, now);
        SessionState state = now.isAfter(dueAt) ? SessionState.LATE : SessionState.DONE;
        return PostingView.of(id, update, now, dueAt, state);
    }

    private static RuntimeException noSession() {
        return Problems.unprocessable(
                "no-session",
                Text.of("Cơ quan không làm việc trong buổi này.", "The agency does not work in that half of the day."),
                Violation.at("/session", "không làm việc trong buổi này", "is not worked"));
    }
}
