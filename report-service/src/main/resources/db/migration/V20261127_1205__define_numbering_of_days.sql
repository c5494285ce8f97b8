-- From which day on the days given are worked otherwise than those kept.
create function first_day_otherwise(days date[], works boolean[]) returns date
language sql stable
as $$
    select min(coalesce(w.day, t.day))
    from unnest($1, $2) t (day, works)
    full join working_day w on w.day = t.day
    where w.works is distinct from t.works
$$;

-- Adds so many times what the cube knows of times that reach a day, by the numbers the days have now.
create function cube_add_times(times integer, since date) returns void language plpgsql set jit = off set work_mem = '128MB' as $$
begin
    execute 'with reaching as materialized (
        select dossier from cube_before
        where clock = ''ENDED'' and greatest(received_on, ended_on, business_day(valid_from)) >= $2
        union
        select n.dossier from cube_interval n
        where n.clock = ''ENDED'' and greatest(n.received_on, n.ended_on, business_day(n.valid_from)) >= $2
            and not exists (select from cube_tail t where t.dossier = n.dossier)
    ),
    changed as materialized (
        select $1 as weight, c.path, c.has_below, k.*
        from (
            select dossier, procedure, field, level, agency, channel, online_level, coverage, valid_from, valid_to, clock,
                received_on, ended_on
            from cube_before where dossier in (select dossier from reaching)
            union all
            select dossier, procedure, field, level, agency, channel, online_level, coverage, valid_from, valid_to, clock,
                received_on, ended_on
            from cube_interval n
            where dossier in (select dossier from reaching)
                and not exists (select from cube_tail t where t.dossier = n.dossier)
        ) k
        join cube_agency c on c.agency = k.agency
    ), '
    || cube_time_addition('select * from changed')
    || ' select (select count(*) from added_times), (select count(*) from added_late_times)'
    using times, since;
end
$$;

-- Numbers the days and counts the times that reach a changed one anew, all at once. Whether the days are kept as given: not while
-- something else happens to the cube.
create function cube_number_days(days date[], works boolean[]) returns boolean language plpgsql as $$
declare
    since date;
begin
    if first_day_otherwise($1, $2) is null then
        return true;
    end if;
    if not pg_try_advisory_xact_lock(hashtextextended('cchc_cube', 0)) then
        return false;
    end if;
    since := first_day_otherwise($1, $2);
    perform cube_add_times(-1, since);
    delete from working_day;
    insert into working_day (day, works, era, number)
    select day, d.works, min(day) over (partition by d.island), sum(d.works::int) over (partition by d.island order by day)
    from (
        select t.day, t.works, t.day - (row_number() over (order by t.day))::int as island from unnest($1, $2) t (day, works)
    ) d;
    perform cube_add_times(1, since);
    return true;
end
$$;
