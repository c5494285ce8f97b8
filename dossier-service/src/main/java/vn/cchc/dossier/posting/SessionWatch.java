package vn.cchc.dossier.posting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.posting.MissedSessions.MissedSession;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.web.BusinessDays;

/** Announces each missed half day once, soon after its end. */
@ApplicationScoped
public class SessionWatch {

    private static final Logger LOG = Logger.getLogger(SessionWatch.class);

    private final MissedSessions sessions;
    private final SessionLedger ledger;
    private final ReplicatedAgencies agencies;
    private final PostingConfig config;
    private final Clock clock;

    SessionWatch(
            MissedSessions sessions,
            SessionLedger ledger,
            ReplicatedAgencies agencies,
            PostingConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.agencies = agencies;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "publication-sessions",
            every = "${cchc.publication.every:5m}",
            delayed = "${cchc.publication.every:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        LocalDate today = BusinessDays.of(clock.instant());
        for (int back = config.lookBackDays(); back >= 0; back--) {
            LocalDate day = today.minusDays(back);
            for (MissedSession missed : QuarkusTransaction.requiringNew().call(() -> missedOn(day))) {
                announce(missed);
            }
        }
    }

    private List<MissedSession> missedOn(LocalDate day) {
        List<String> open = agencies.all().stream()
                .filter(agency -> agency.validOn(day))
                .map(ReplicatedAgency::code)
                .toList();
        return sessions.find(open, day, day)
                .filter(found -> found.state() == SessionState.MISSED)
                .toList();
    }

    private void announce(MissedSession missed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.missed(missed.agency(), missed.day(), missed.session(), missed.dueAt(), now));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "A missed session of %s on %s could not be announced", missed.agency(), missed.day());
        }
    }
}
