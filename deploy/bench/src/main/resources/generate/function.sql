-- The same number between 0 and 1 for the same dossier and draw, whatever else is drawn.
create function pg_temp.draw(dossier bigint, draw integer) returns float8 language sql immutable as $$
    select cast(hashint8extended(dossier, {seed} * 1000 + draw) & 4503599627370495 as float8) / 4503599627370496
$$
