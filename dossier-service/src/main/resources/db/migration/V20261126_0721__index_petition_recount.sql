-- The sweep reads only petitions that wait to be counted again.
create index petition_recount_at on petition (recount_at, code) where recount_at is not null;
