package vn.cchc.plan.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cchc.plan.reminder.domain.EmailAddress;
import vn.cchc.plan.reminder.domain.Line;
import vn.cchc.plan.reminder.domain.ReminderKind;

/**
 * What somebody was, or would have been, told on a day.
 *
 * @param name the person or the agency it is addressed to
 * @param email masked for whoever does not keep the addresses; null when nobody entered one
 * @param attempts how often it was tried to send it
 * @param nextAttemptAt when it is tried (again), or null
 * @param messageId Message-ID of the mail
 * @param failure what kept it from being sent the last time, or null
 * @param lines of the caller's scope only
 */
record ReminderView(
        UUID id,
        LocalDate day,
        String name,
        String email,
        DigestState state,
        int attempts,
        Instant nextAttemptAt,
        Instant sentAt,
        String messageId,
        String failure,
        List<Item> lines) {

    /**
     * One thing told.
     *
     * @param agency who owes it
     * @param task the task, where it is about one; otherwise null
     * @param content number of the content within the task
     * @param plan number of the plan or document it stands in, or the plan's title
     * @param subject id of what it is about: the task, the owed report, the finding, or the plan above
     * @param daysLate days past the due date on the day of the digest, negative before it
     */
    record Item(
            ReminderKind kind,
            String agency,
            UUID task,
            int content,
            String title,
            String what,
            String plan,
            LocalDate dueOn,
            int daysLate,
            UUID subject) {

        static Item of(Line line, LocalDate day) {
            return new Item(
                    line.kind(),
                    line.agency(),
                    line.kind().isOfTask() ? line.subject() : null,
                    line.part(),
                    line.title(),
                    line.what(),
                    line.source(),
                    line.dueOn(),
                    line.daysLate(day),
                    line.subject());
        }
    }

    static ReminderView of(StoredDigest stored, boolean whole, Predicate<String> seen) {
        LocalDate day = stored.digest().day();
        String email = stored.digest().recipient().email();
        return new ReminderView(
                stored.id(),
                day,
                stored.digest().recipient().name(),
                whole || email == null ? email : new EmailAddress(email).masked(),
                stored.state(),
                stored.attempts(),
                stored.nextAttemptAt(),
                stored.sentAt(),
                stored.messageId(),
                stored.failure(),
                stored.digest().lines().stream()
                        .filter(line -> seen.test(line.agency()))
                        .map(line -> Item.of(line, day))
                        .toList());
    }
}
