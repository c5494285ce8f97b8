-- Random ids can't collide, and subject with sequence tells one entry from another; the purge goes by the primary key.
alter table outbox_entry drop constraint outbox_entry_event_unique;
drop index outbox_entry_published_at;
