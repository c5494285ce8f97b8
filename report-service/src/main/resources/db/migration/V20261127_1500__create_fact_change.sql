-- Since when what reports are made of is another than before, by the transaction that changed it. Kept for a day: nobody keeps
-- a figure for longer than minutes, and no change takes longer to be committed.
--
-- earliest the first instant as of which anything differs; -infinity where all figures may
create table fact_change (
    transaction xid8 not null default pg_current_xact_id(),
    earliest timestamptz not null,
    changed_at timestamptz not null default clock_timestamp()
);

create function forget_fact_changes() returns bigint language sql as $$
    with gone as (delete from fact_change where changed_at < clock_timestamp() - interval '1 day' returning 1)
    select count(*) from gone
$$;
