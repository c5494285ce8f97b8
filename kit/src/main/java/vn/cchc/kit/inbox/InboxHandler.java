package vn.cchc.kit.inbox;

import java.util.List;

/**
 * Consumes one topic; an application-scoped bean. A service has at most one handler per topic, and each gets consumers of
 * its own.
 */
public interface InboxHandler {

    /** The topic to consume. */
    String topic();

    /**
     * Handles new events inside the inbox's transaction, in the order of their partition. Events seen before are not among
     * them. Nothing but the database may be touched: after a failure the transaction is rolled back and the events come again.
     *
     * @throws PoisonEventException if an event can never be handled; it then goes to the dead letters
     */
    void handle(List<ReceivedEvent> events);

    /** Whether every sequence number is expected; not so on compacted topics, where only the latest event of a key stays. */
    default boolean expectsEverySequence() {
        return true;
    }

    /**
     * How many consumers share the partitions of the topic, each with a batch and a transaction of its own. With more than
     * one, {@link #handle} and {@link #committed} run on several threads at once, never for the same subject.
     */
    default int consumers() {
        return 1;
    }

    /** Called after the transaction of a batch was committed; for caches, not for effects that must not be lost. */
    default void committed() {}
}
