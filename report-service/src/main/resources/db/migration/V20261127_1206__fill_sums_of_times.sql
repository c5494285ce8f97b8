-- What there is already waits to be counted, with its times.
select cube_reset();
