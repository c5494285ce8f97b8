-- How many codes of a block were used, and whether its counter has given the rest back; given back, none is accepted.
alter table code_block add column used integer not null default 0;
alter table code_block add column returned_at timestamptz;
alter table code_block add constraint code_block_used_within check (used between 0 and last - first + 1);
