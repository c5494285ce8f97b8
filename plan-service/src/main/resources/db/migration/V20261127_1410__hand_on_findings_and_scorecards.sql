-- Findings that are not put right and scorecards that are not final go on with whoever follows a closed agency.
alter table owed_succession drop constraint owed_succession_kind_known;
alter table owed_succession add constraint owed_succession_kind_known
    check (kind in ('CHILD_PLAN', 'REPORTING_DUTY', 'FINDING', 'SCORECARD'));
comment on column owed_succession.owner is 'The plan above, the reporting duty, the finding or the scorecard';

alter table finding_step add column handed_from varchar(35);
comment on column finding_step.handed_from is 'Whose finding it was until this step; null where it stayed with its agency';

alter table scorecard add column answered_by varchar(35);
comment on column scorecard.answered_by is 'Who scores and explains in the place of a closed agency; the result stays that agency''s';
