-- Open dossiers whose present stage has a due time, in its order: what is late is at the beginning.
create index dossier_stage_due_at on dossier (stage_due_at, code) where stage_due_at is not null;
-- The sweep reads only open dossiers that wait for an opinion, in the order of its due time.
create index dossier_consult_check_at on dossier (consult_check_at, code) where consult_check_at is not null;
