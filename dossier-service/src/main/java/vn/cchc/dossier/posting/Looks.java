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
 * Publishing without anybody who posts: the list is always up to date, so a page that fetches it by its own account around
 * the end of a half day has published that half day's update. A look by anybody else shows that somebody saw the list, not
 * that the unit saw to it: it is noted and settles nothing.
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

    /**
     * The first look by an account that posts settles the half day; those that follow only read.
     *
     * @param poster who looks, if that is somebody who may log updates of the unit
     */
    Optional<SessionRow> note(String agency, PostingChannel channel, Instant now, Optional<String> poster) {
        return plan.ending(agency, now).flatMap(owed -> {
            if (!isSettled(agency, owed) && owes(agency, owed)) {
                Instant at = now.truncatedTo(ChronoUnit.MILLIS);
                poster.ifPresentOrElse(
                        by -> settle(agency, channel, owed, at, by),
                        () -> ledger.seen(agency, owed.day(), owed.session(), at));
            }
            return ledger.find(agency, owed.day(), owed.session());
        });
    }

    private void settle(String agency, PostingChannel channel, Owed owed, Instant at, String by) {
        Update update = new Update(agency, owed.day(), owed.session(), channel, shown.count(agency, at));
        postings.log(update, owed.dueAt(), at, by);
    }

    private boolean isSettled(String agency, Owed owed) {
        return ledger.find(agency, owed.day(), owed.session())
                .filter(row -> row.state != SessionState.MISSED)
                .isPresent();
    }

    private boolean owes(String agency, Owed owed) {
        return traffic.owing(List.of(agency), owed.day(), owed.day()).stream().anyMatch(unit -> unit.owes(owed.day()));
    }
}
