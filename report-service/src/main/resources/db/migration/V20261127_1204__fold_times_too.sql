-- As before, with times in the same statement.
create or replace function cube_fold(most integer) returns bigint language plpgsql set jit = off set work_mem = '128MB' as $$
declare
    folded bigint;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('cchc_cube', 0)) then
        return 0;
    end if;
    execute 'with taken as materialized (
        delete from cube_tail where dossier in (
            select dossier from (select dossier from cube_tail order by entry limit $1) t)
        returning *
    ), before as (
        select t.* from (select *, min(entry) over (partition by dossier) as first_entry from taken) t
        where t.entry = t.first_entry and t.valid_from is not null
    ), touched as materialized (select distinct dossier from taken),
    changed as materialized (
        select -1 as weight, c.path, c.has_below, b.dossier, b.procedure, b.field, b.level, b.agency, b.channel, b.return_channel,
            b.online_level, b.coverage, b.valid_from, b.valid_to, b.state, b.clock, b.received_on, b.due_at, b.due_on,
            b.missed_due_at, b.ended_at, b.ended_on, b.apology, b.outcome, b.finance, b.supplement_requests, b.components,
            b.digital_components, b.digital_result, b.error_apologies
        from before b join cube_agency c on c.agency = b.agency
        union all
        select 1, c.path, c.has_below, n.*
        from touched t join cube_interval n on n.dossier = t.dossier join cube_agency c on c.agency = n.agency
    ), '
    || cube_addition('select * from changed') || ', ' || cube_time_addition('select * from changed')
    || ' select (select count(*) from touched), (select count(*) from added), (select count(*) from added_late),
        (select count(*) from added_times), (select count(*) from added_late_times)'
    into folded using most;
    return folded;
end
$$;

-- Counts what agencies that moved in the tree have had so far no longer where they were, but where they are.
create or replace function cube_move() returns bigint language plpgsql set jit = off set work_mem = '128MB' as $$
declare
    moved bigint;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('cchc_cube', 0)) then
        return 0;
    end if;
    execute 'with stale as materialized (delete from cube_stale returning agency),
    moved as materialized (
        select a.code as agency, c.path as old_path, c.has_below as old_below, a.path as new_path,
            coalesce(c.has_below, false) or exists (select from agency b where starts_with(b.path, a.path || ''/'')) as new_below
        from stale s join agency a on a.code = s.agency left join cube_agency c on c.agency = a.code
    ),
    placed as (
        insert into cube_agency select agency, new_path, new_below from moved
        on conflict on constraint cube_agency_pk do update set path = excluded.path, has_below = excluded.has_below
        returning 1
    ),
    known as materialized (
        select dossier, procedure, field, level, agency, channel, return_channel, online_level, coverage, valid_from,
            valid_to, state, clock, received_on, due_at, due_on, missed_due_at, ended_at, ended_on, apology, outcome, finance,
            supplement_requests, components, digital_components, digital_result, error_apologies
        from cube_before where agency in (select agency from moved)
        union all
        select n.* from cube_interval n
        where n.agency in (select agency from moved) and not exists (select from cube_tail t where t.dossier = n.dossier)
    ),
    changed as materialized (
        select w.weight, w.path, w.has_below, k.*
        from known k join moved m on m.agency = k.agency
        cross join lateral (values (-1, m.old_path, m.old_below), (1, m.new_path, m.new_below)) w (weight, path, has_below)
        where w.path is not null
    ), '
    || cube_addition('select * from changed') || ', ' || cube_time_addition('select * from changed')
    || ' select (select count(*) from moved), (select count(*) from placed), (select count(*) from added),
        (select count(*) from added_late), (select count(*) from added_times), (select count(*) from added_late_times)'
    into moved;
    return moved;
end
$$;

-- Begins anew: every dossier waits to be counted, those received together side by side. Until they are, figures are counted from
-- the tail: right, but slow.
create or replace function cube_reset() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('cchc_cube', 0));
    -- What is being taken in now is waited for: it tells what dossiers were in a cube that is gone.
    lock table cube_tail in exclusive mode;
    delete from cube_tail;
    insert into cube_tail (entry, dossier)
    select nextval('cube_entry'), s.dossier
    from (select dossier from dossier_state where valid_to = 'infinity' order by received_on) s;
    insert into cube_stale select code from agency on conflict do nothing;
    truncate cube, cube_late, cube_time, cube_time_late, cube_agency;
end
$$;
