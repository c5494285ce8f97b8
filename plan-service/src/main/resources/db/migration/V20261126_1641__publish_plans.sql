alter table plan add column published boolean not null default false;

comment on column plan.published is 'Whether its distribution list includes everybody: an issued plan can then be read without an account';
