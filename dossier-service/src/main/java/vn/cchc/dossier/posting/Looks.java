package vn.cchc.dossier.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.posting.Postings.Update;
import vn.cchc.dossier.posting.SessionPlan.Owed;
import vn.cchc.dossier.register.CounterTraffic;

/**
 * Publishing without anybody who posts: the list is always up to date, so whoever is shown it around the end of a half day
 * has seen that half day's update. Nobody who looks, nothing is logged: a page that shows the list to no one publishes nothing.
 */
@ApplicationScoped
class Looks {

    private final SessionPlan plan;
    private final SessionLedger ledger;
    private final Postings postings;
    private final CounterTraffic traffic;
    private final ShownDossiers shown;

    Looks(SessionPlan plan, SessionLedger ledger, Postings postings, CounterTraffic traffic, ShownDossiers shown) {
        this.plan = plan;
        this.ledger = ledger;
        this.postings = postings;
        this.traffic = traffic;
        this.shown = shown;
    }

    /** The first look settles the half day; those that follow only read. */
    Optional<SessionRow> note(String agency, PostingChannel channel, Instant now, String by) {
        return plan.ending(agency, now).flatMap(owed -> {
            if (!isSettled(agency, owed) && owes(agency, owed)) {
                Instant at = now.truncatedTo(ChronoUnit.MILLIS);
                Update update = new Update(agency, owed.day(), owed.session(), channel, shown.count(agency, now));
                postings.log(update, owed.dueAt(), at, by);
            }
            return ledger.find(agency, owed.day(), owed.session());
        });
    }

    private boolean isSettled(String agency, Owed owed) {
        return ledger.find(agency, owed.day(), owed.session())
                .filter(row -> row.state != SessionState.MISSED)
                .isPresent();
    }

    private boolean owes(String agency, Owed owed) {
        return !traffic.activeBefore(List.of(agency), owed.day()).isEmpty();
    }
}
