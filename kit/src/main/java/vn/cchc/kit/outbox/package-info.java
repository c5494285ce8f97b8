/**
 * Publishing with the change itself: an event is appended in the transaction that changes the aggregate, and a relay carries
 * it to Kafka afterwards, at least once and in order per key.
 *
 * <p>Published entries are kept, so that {@link vn.cchc.kit.outbox.OutboxReplay} can publish some of them again, as they
 * were, for a reader that noticed a gap, and {@link vn.cchc.kit.outbox.KeptEventReader} can hand all of them to a reader that
 * begins anew.
 */
package vn.cchc.kit.outbox;
