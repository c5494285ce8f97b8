-- Stages that ended late, by the time they ought to have been done.
create index dossier_stage_late on dossier_stage (due_at, dossier, number) where not on_time;
