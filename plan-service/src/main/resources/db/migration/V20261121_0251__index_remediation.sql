create index remediation_dossier_task on remediation_dossier (task_id, dossier, missed_due_at);
create index dossier_ending_ended on dossier_ending (ended_at);
