package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.inbox.InboxException;
import vn.cchc.kit.inbox.InboxReach;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.reading.Freshness;

/** What was published when a period is closed has to be there: nothing that is known to be missing, nothing that still waits. */
@ApplicationScoped
class CompleteFacts {

    /** Events come in all the time; those that are there when it is asked are taken in within a second, as a rule. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Text INCOMPLETE = Text.of(
            "Còn thiếu sự kiện chưa nhận được; hãy khóa kỳ sau khi đã nhận đủ.",
            "Events are known to be missing; close the period once they are there.");
    private static final Text BEHIND = Text.of(
            "Số liệu chưa tiếp nhận hết các sự kiện đã phát; hãy khóa kỳ lại sau ít phút.",
            "The figures have not taken in all events that were published; close the period again in some minutes.");
    private static final List<String> TOPICS = Stream.concat(
                    Stream.of(Freshness.DOSSIERS, Freshness.TASKS),
                    Stream.of(FrozenTopic.values()).map(FrozenTopic::topic))
            .toList();

    private final InboxReach inbox;
    private final Freshness freshness;

    CompleteFacts(InboxReach inbox, Freshness freshness) {
        this.inbox = inbox;
        this.freshness = freshness;
    }

    /** How far the facts of dossiers reach, where all are there. */
    Freshness.Reach require() {
        if (isBehind()) {
            throw Problems.conflict("facts-behind", BEHIND);
        }
        if (freshness.of(TOPICS.toArray(String[]::new)).gaps() > 0) {
            throw Problems.conflict("events-missing", INCOMPLETE);
        }
        return freshness.of(Freshness.DOSSIERS);
    }

    private boolean isBehind() {
        try {
            return !inbox.behind(TOPICS, PATIENCE).isEmpty();
        } catch (InboxException notKnown) {
            throw Problems.unavailable(AGAIN);
        }
    }
}
