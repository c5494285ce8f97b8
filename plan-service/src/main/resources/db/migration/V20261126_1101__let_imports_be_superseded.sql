-- A plan is taken from one file after another; only the last of them says what its document says now.
alter table plan_import add column superseded boolean not null default false;

comment on column plan_import.superseded is 'A later file of the same plan was confirmed after this one';
