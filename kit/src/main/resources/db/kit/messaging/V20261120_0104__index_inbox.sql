-- The purge reads old ids, the alarm counts open gaps.
create index inbox_event_received_at on inbox_event (received_at);
create index inbox_gap_open on inbox_gap (topic) where closed_at is null;
