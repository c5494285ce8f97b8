create index finding_step_handed on finding_step (finding_id, number) where handed_from is not null;
create index scorecard_answered on scorecard (answered_by) where answered_by is not null;
