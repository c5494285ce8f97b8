package vn.cchc.kit.outbox;

/** An entry that waits to be published. */
record OutboxEntry(long id, String topic, String subject, String envelope) {}
