-- Which figure of the reports a target is held against; decided by whoever keeps it, never guessed from its words.
alter table target
    add column measure varchar(60),
    add constraint target_measure_is_a_code check (measure ~ '^[a-z0-9]+([.-][a-z0-9]+)*$');
-- Events of a threshold are counted, so that a reader sees a gap.
alter table inspection_threshold add column sequence bigint not null default 0;
