-- Dossiers {from} to {to}. Numbers of working days first, then instants; "offset 0" keeps each step computed once.
insert into bench_dossier
select c.agency || '-' || to_char(c.received_on, 'YYMMDD') || '-' || c.g, c.agency, c.procedure, c.channel,
    case when c.channel = 'ONLINE' then case when pg_temp.draw(c.g, 14) < 0.6 then 4 else 3 end end,
    pg_temp.draw(c.g, 15) < 0.07, c.components,
    case when c.channel = 'ONLINE' then c.components else cast(floor(c.components * pg_temp.draw(c.g, 16)) as integer) end,
    pg_temp.draw(c.g, 17) < 0.25 + 0.5 * c.number / {days}, pg_temp.draw(c.g, 18) < 0.4, c.received_on,
    at.received, at.forwarded, at.paused, at.resumed, at.overdue, at.moved,
    case when at.ended <= {end} then at.ended end, case when at.returned <= {end} then at.returned end,
    at.first_due, at.due, at.moved_due, c.ending
from (
    select b.*, (cast('{work_days}' as date[]))[b.number] as received_on, b.number + b.term + b.pause as due_number,
        case when b.stuck or b.ending = 'NOT_ACCEPTED' then null
             when b.ending = 'WITHDRAWN' then b.number + 1
             when b.late then b.number + b.term + b.pause + 1 + cast(floor(power(pg_temp.draw(b.g, 10), 2) * 12) as integer)
             else b.begun + 1 + cast(floor(power(pg_temp.draw(b.g, 10), 0.6) * (b.number + b.term + b.pause - b.begun)) as integer)
        end as end_number
    from (
        select a.*, a.number + case when a.pause > 0 then 1 + a.pause else 0 end as begun,
            a.ending = 'FINISHED' and (a.draw_late < {late} or a.draw_late < {stuck}) as late,
            a.ending = 'FINISHED' and a.draw_late < {stuck} as stuck
        from (
            select g, width_bucket(pg_temp.draw(g, 1), cast('{day_shares}' as float8[])) + 1 as number,
                case when pg_temp.draw(g, 2) < 0.85
                     then {commune_code}
                     else {province_code} end as agency,
                p.procedure, 1 + p.procedure * 7919 % 20 as term,
                case when pg_temp.draw(g, 5) < 0.04 then 'POST'
                     when pg_temp.draw(g, 5) < 0.34 + 0.45 * pg_temp.draw(g, 1) then 'ONLINE' else 'COUNTER' end as channel,
                case when pg_temp.draw(g, 7) >= {stuck} and pg_temp.draw(g, 7) > 0.97 then 'NOT_ACCEPTED'
                     when pg_temp.draw(g, 7) >= {stuck} and pg_temp.draw(g, 7) > 0.94 then 'WITHDRAWN'
                     else 'FINISHED' end as ending,
                case when pg_temp.draw(g, 7) < 0.08 and p.procedure * 7919 % 20 >= 2
                     then 2 + cast(floor(pg_temp.draw(g, 9) * 9) as integer) else 0 end as pause,
                pg_temp.draw(g, 8) as draw_late, 1 + cast(floor(pg_temp.draw(g, 19) * 7) as integer) as components
            from generate_series(cast({from} as bigint), cast({to} as bigint)) g
            cross join lateral (
                select case when pg_temp.draw(g, 2) < 0.85 then 1 + cast(floor(power(pg_temp.draw(g, 4), 2.5) * 300) as integer)
                            else 301 + cast(floor(power(pg_temp.draw(g, 4), 2) * 200) as integer) end as procedure offset 0) p
            cross join lateral (
                select width_bucket(pg_temp.draw(g, 3), cast('{commune_shares}' as float8[])) + 1 as commune,
                    1 + cast(floor(pg_temp.draw(g, 3) * {provinces}) as integer) as province offset 0) w
            offset 0) a
        offset 0) b
    offset 0) c
cross join lateral (
    select pg_temp.at(c.number, 27000 + pg_temp.draw(c.g, 6) * 34200) as received,
        case when c.ending <> 'NOT_ACCEPTED' then pg_temp.at(c.number, 27000 + pg_temp.draw(c.g, 6) * 34200 + 7200) end as forwarded,
        case when c.pause > 0 and c.ending = 'FINISHED' then pg_temp.at(c.number + 1, 36000) end as paused,
        case when c.pause > 0 and c.ending = 'FINISHED' then pg_temp.at(c.number + 1 + c.pause, 32400) end as resumed,
        case when c.late then pg_temp.at(c.due_number, 86400) end as overdue,
        case when c.late and pg_temp.draw(c.g, 11) < 0.6 then pg_temp.at(c.due_number + 1, 28800) end as moved,
        case when c.ending = 'NOT_ACCEPTED' then pg_temp.at(c.number, 27000 + pg_temp.draw(c.g, 6) * 34200 + 3600)
             else pg_temp.at(c.end_number, 50400 + pg_temp.draw(c.g, 12) * 10000) end as ended,
        case when c.ending = 'FINISHED' then
             case when pg_temp.draw(c.g, 13) < 0.6 then pg_temp.at(c.end_number, 50700 + pg_temp.draw(c.g, 12) * 10000)
                  when pg_temp.draw(c.g, 13) < 0.95
                  then pg_temp.at(c.end_number + 1 + cast(floor(pg_temp.draw(c.g, 20) * 8) as integer), 32400) end end as returned,
        pg_temp.at(c.number + c.term, 61200) as first_due,
        pg_temp.at(c.due_number, 61200) as due,
        case when c.late and pg_temp.draw(c.g, 11) < 0.6 then pg_temp.at(c.due_number + 9, 61200) end as moved_due
    offset 0) at
