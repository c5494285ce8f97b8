-- A head may take a block over for another account; without one it is held by the account that leased it.
alter table code_block add column holder text;
alter table code_block add column take_overs jsonb not null default '[]';
