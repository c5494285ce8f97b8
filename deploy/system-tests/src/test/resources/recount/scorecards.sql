-- Scorecards of an index year as they now stand; points of a step that is not finished are nobody's result.
with scored as (
    select c.*, s.code, s.issuer, s.index_year,
        round(100 * c.self_points / nullif(c.self_max, 0), 2) as self_percent,
        round(100 * c.appraised_points / nullif(c.appraised_max, 0), 2) as appraised_percent,
        round(100 * c.final_points / nullif(c.final_max, 0), 2) as decided_percent
    from scorecard c
    join criteria_set s on s.id = c.set_id
    where c.agency in (select code from pg_temp.within(:agency))
)
select c.agency as "unit/code", c.step,
    case when c.step <> 'OPEN' then c.self_points end as "self/points",
    case when c.step <> 'OPEN' then c.self_max end as "self/max",
    case when c.step <> 'OPEN' then c.self_percent end as "self/percent",
    case when c.step in ('APPRAISED', 'EXPLAINED', 'FINAL') then c.appraised_points end as "appraised/points",
    case when c.step in ('APPRAISED', 'EXPLAINED', 'FINAL') then c.appraised_max end as "appraised/max",
    case when c.step in ('APPRAISED', 'EXPLAINED', 'FINAL') then c.appraised_percent end as "appraised/percent",
    c.final_points as "decided/points", c.final_max as "decided/max", c.decided_percent as "decided/percent",
    c.rank, c.ranked, b.decided_percent as "previousPercent", b.rank as "previousRank",
    b.rank - c.rank as "rankChange", c.decided_percent - b.decided_percent as "percentChange"
from scored c
left join scored b on b.agency = c.agency and b.code = c.code and b.issuer = c.issuer and b.index_year = c.index_year - 1
where c.index_year = :year::int
