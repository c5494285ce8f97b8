-- Half days in which a unit published the progress of its dossiers in time, late, or not at all.
select case :group_by when 'agency' then agency when 'day' then day::text end as "group/code",
    count(*) as "sessions/owed",
    count(*) filter (where state = 'DONE') as "sessions/inTime",
    count(*) filter (where state = 'LATE') as "sessions/late",
    count(*) filter (where state = 'MISSED') as "sessions/missed",
    count(*) filter (where state = 'DONE') as "inTime/part", count(*) as "inTime/of"
from publication_session
where day between :from::date and :to::date and agency in (select b.code from pg_temp.below(:agency) b)
group by 1
