-- What there is already waits to be counted.
select cube_reset();
