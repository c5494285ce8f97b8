-- How much the last telling of a procedure told; those told with less than is told now are told again.
alter table procedure add column told_shape integer not null default 1;
