-- The relay reads what is unpublished, the purge what was published long ago.
create index outbox_entry_unpublished on outbox_entry (id) where published_at is null;
create index outbox_entry_published_at on outbox_entry (published_at) where published_at is not null;
