-- A few towns with many people, many communes with few.
select cast(array_agg(upto order by n) as text)
from (select n, cast(sum(size) over (order by n) / sum(size) over () as float8) as upto
    from (select n, 0.3 + power(pg_temp.draw(n, 900), 6) * 8 as size from generate_series(1, {communes}) n) c) s
