-- Set while a petition waits to be counted again by a calendar that has changed, and why.
alter table petition
    add column recount_at     timestamptz,
    add column recount_reason text,
    add constraint petition_recount_whole check ((recount_at is null) = (recount_reason is null));
