-- The overdue event's place in the history of its dossier: only later events can show that the deadline was kept after all.
alter table remediation_dossier add column overdue_sequence bigint not null default 0;
