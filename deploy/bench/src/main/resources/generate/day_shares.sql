select cast(array_agg(upto order by number) as text)
from (select number, weight, cast(sum(weight) over (order by number) / sum(weight) over () as float8) as upto from work_day) w
where weight > 0
