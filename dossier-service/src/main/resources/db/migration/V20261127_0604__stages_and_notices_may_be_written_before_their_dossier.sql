-- Rows of one kind are written together: those of a dossier that goes on come before the dossier that is received after it in the
-- same transaction. As for dossier_event, the references are asked at the end; before, such a batch fell apart into single ones.
alter table dossier_stage alter constraint dossier_stage_dossier_fk deferrable initially deferred;
alter table overdue_notice alter constraint overdue_notice_dossier_fk deferrable initially deferred;
