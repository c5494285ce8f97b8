alter table plan add column before_is_inclusive boolean;

comment on column plan.before_is_inclusive is 'Whether "trước ngày D" in the plan accepts D itself; null: as the installation is configured';
