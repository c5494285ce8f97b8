-- A rebuild may ask the owners of the topics for all their events.
alter table fact_rebuild drop constraint fact_rebuild_source_known;
alter table fact_rebuild add constraint fact_rebuild_source_known check (source in ('LOG', 'TOPICS', 'OWNERS'));

-- owner_events how many of the events that were read came from owners
-- owners_cut   whether an owner keeps events of a topic for a time only
-- retry_at     after a failure, when it is gone on
alter table fact_rebuild add column owner_events bigint not null default 0;
alter table fact_rebuild add column owners_cut boolean not null default false;
alter table fact_rebuild add column retry_at timestamptz;
