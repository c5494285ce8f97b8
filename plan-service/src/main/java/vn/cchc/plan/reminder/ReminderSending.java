package vn.cchc.plan.reminder;

import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.BackOff;
import vn.cchc.plan.PlanConfig;

/**
 * Sends what waits, at least once: a digest is marked after the server took it, so that a crash in between sends it again,
 * under the same Message-ID, when its lease is over.
 */
@ApplicationScoped
class ReminderSending {

    private static final Logger LOG = Logger.getLogger(ReminderSending.class);

    private final DigestTable table;
    private final DigestRows rows;
    private final DigestLetter letter;
    private final ReactiveMailer mailer;
    private final PlanConfig.Reminder config;

    ReminderSending(DigestTable table, DigestRows rows, DigestLetter letter, ReactiveMailer mailer, PlanConfig config) {
        this.table = table;
        this.rows = rows;
        this.letter = letter;
        this.mailer = mailer;
        this.config = config.reminder();
    }

    /** Only what is of that day: an older one would come on a day off, or beside the day's own. */
    void send(LocalDate today) {
        Optional<UUID> next = table.claim(today, config.lease());
        while (next.isPresent()) {
            rows.find(next.get()).ifPresent(this::send);
            next = table.claim(today, config.lease());
        }
    }

    private void send(StoredDigest digest) {
        try {
            mailer.send(letter.mail(digest)).await().atMost(config.patience());
        } catch (RuntimeException failure) {
            failed(digest, reason(failure));
            return;
        }
        table.sent(digest.id());
    }

    private void failed(StoredDigest digest, String reason) {
        if (digest.attempts() >= config.attempts()) {
            table.giveUp(digest.id(), reason);
            LOG.errorf("digest %s is given up after %d attempts: %s", digest.id(), digest.attempts(), reason);
            return;
        }
        Duration wait = wait(digest.attempts());
        table.retryAfter(digest.id(), wait, reason);
        LOG.warnf("digest %s could not be sent and is tried again in %s: %s", digest.id(), wait, reason);
    }

    private Duration wait(int attempts) {
        BackOff waits = new BackOff(config.firstBackOff(), config.longestBackOff());
        Duration wait = waits.next();
        for (int attempt = 1; attempt < attempts; attempt++) {
            wait = waits.next();
        }
        return wait;
    }

    /** The kind of failure only: a server's own words may repeat the address. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
