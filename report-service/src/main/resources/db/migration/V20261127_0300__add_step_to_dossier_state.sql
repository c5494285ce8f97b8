-- The step of the published process a dossier is in; events taken in before this was kept told nothing of it.
alter table dossier_state add column step text;
