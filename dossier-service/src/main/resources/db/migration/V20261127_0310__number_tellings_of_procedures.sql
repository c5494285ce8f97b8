-- How often a procedure was told to others: the sequence of its events, 0 for one that nobody has been told of yet.
alter table procedure add column told bigint not null default 0;
