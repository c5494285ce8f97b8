/**
 * Consuming with exactly-once effect.
 *
 * <p>Each {@link vn.cchc.kit.inbox.InboxHandler} has its Kafka consumers, usually one, each on a thread of its own, in the
 * group
 * {@code <service>.<topic>}. A batch is handled in one database transaction together with the ids of its events and with how
 * far its partitions were taken in: the unique key (topic, event id) drops whatever was handled before, by this replica or
 * another. Whoever is given a partition takes the next epoch of its row in {@code inbox_position} and goes on with the offset
 * kept there; a consumer that was frozen and comes back after its partitions were given away has an epoch of the past, and its
 * transaction is refused. The offsets are committed to Kafka only afterwards, for whoever watches the lag: the database is the
 * truth, and setting back or losing the offsets of a group changes nothing.
 *
 * <p>Sequence numbers are watched per (topic, subject). A number that was jumped over is written to {@code inbox_gap} and
 * counted by {@code cchc_inbox_gaps}; when the missing event arrives late, it is delivered and the gap is closed. A number
 * that came before under another event id is dropped.
 *
 * <p>When a batch fails, its records are handled one by one. Transient trouble (connection, lock, serialization, anything of
 * the database that isn't about the data) is retried with back-off for as long as it lasts, while the consumer keeps polling
 * with its partitions paused, so that it stays in the group. An event that can't be handled goes to {@code <topic>.dlt} with
 * headers that say where it came from and why; that write is acknowledged before the offset moves on.
 * {@link vn.cchc.kit.inbox.ReplayDeadLetters} sends dead letters back to their topic after the fix.
 */
package vn.cchc.kit.inbox;
