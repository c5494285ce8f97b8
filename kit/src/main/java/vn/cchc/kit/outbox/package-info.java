/**
 * Publishing with the change itself: an event is appended in the transaction that changes the aggregate, and a relay carries
 * it to Kafka afterwards, at least once and in order per key.
 */
package vn.cchc.kit.outbox;
