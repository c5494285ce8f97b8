package vn.cchc.plan.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.plan.DatabaseClock;
import vn.cchc.plan.PlanConfig;

/** Writes the day's digests from a time of day on, and sends what waits. */
@ApplicationScoped
class ReminderSweep {

    private final ReminderWriting writing;
    private final ReminderSending sending;
    private final DatabaseClock clock;
    private final PlanConfig.Reminder config;

    ReminderSweep(ReminderWriting writing, ReminderSending sending, DatabaseClock clock, PlanConfig config) {
        this.writing = writing;
        this.sending = sending;
        this.clock = clock;
        this.config = config.reminder();
    }

    @Scheduled(
            identity = "reminder-sweep",
            every = "${plan.reminder.every:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        at(clock.now());
    }

    void at(Instant now) {
        if (now.atZone(BusinessZone.ID).toLocalTime().isBefore(config.from())) {
            return;
        }
        LocalDate today = BusinessDays.of(now);
        writing.write(today);
        if (config.smtpHost().isPresent()) {
            sending.send(today);
        }
    }
}
