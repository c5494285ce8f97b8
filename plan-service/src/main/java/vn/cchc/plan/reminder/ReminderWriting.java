package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanConfig;
import vn.cchc.plan.reminder.domain.Digest;
import vn.cchc.plan.reminder.domain.DigestWriter;
import vn.cchc.plan.reminder.domain.DueWork;
import vn.cchc.plan.reminder.domain.ReminderRules;
import vn.cchc.plan.reminder.domain.Told;

/** Writes the digests of a day; doing it again, or elsewhere at the same time, adds nothing twice. */
@ApplicationScoped
class ReminderWriting {

    private static final Logger LOG = Logger.getLogger(ReminderWriting.class);

    private final RuleBook rules;
    private final Offices offices;
    private final DueWorks works;
    private final DigestTable table;
    private final PlanConfig.Reminder config;

    ReminderWriting(RuleBook rules, Offices offices, DueWorks works, DigestTable table, PlanConfig config) {
        this.rules = rules;
        this.offices = offices;
        this.works = works;
        this.table = table;
        this.config = config.reminder();
    }

    void write(LocalDate today) {
        table.lapse(today);
        ReminderRules book = rules.rules();
        LocalDate from = book.earliestDue(today, config.lookBackDays());
        LocalDate to = book.latestDue(today);
        List<DueWork> open = works.open(from, to);
        Told told = table.told(earliest(open, from), to);
        int written = 0;
        for (Digest digest : new DigestWriter(book, offices.byCode(), told).write(open, today)) {
            written += store(digest) ? 1 : 0;
        }
        if (written > 0) {
            LOG.infof("wrote %d digests of %s", written, today);
        }
    }

    /** A letter urges what may have been due long before. */
    private static LocalDate earliest(List<DueWork> open, LocalDate from) {
        return open.stream().map(DueWork::dueOn).reduce(from, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** One that cannot be stored does not keep the others waiting. */
    private boolean store(Digest digest) {
        try {
            return table.add(digest, state(digest));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "a digest of %s is left for the next look", digest.day());
            return false;
        }
    }

    private DigestState state(Digest digest) {
        if (digest.recipient().email() == null) {
            return DigestState.UNADDRESSED;
        }
        return config.smtpHost().isPresent() ? DigestState.PENDING : DigestState.LISTED;
    }
}
