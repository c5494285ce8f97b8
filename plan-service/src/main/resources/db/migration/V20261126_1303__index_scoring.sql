create index criteria_set_published on criteria_set (index_year desc, id) where published_at is not null;
create index scorecard_agency on scorecard (agency, id);
create index scorecard_history_scorecard on scorecard_history (scorecard_id, id);
create index weak_criterion_task_task on weak_criterion_task (task_id);
create index target_issuer_year on target (issuer, year, id);
create index target_figure_target on target_figure (target_id, period, id desc);
