-- Which deadline version was in force after each line of the history; unknown for lines written before.
alter table dossier_event add column deadline_version integer;
