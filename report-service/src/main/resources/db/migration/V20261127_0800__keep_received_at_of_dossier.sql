-- With it the facts of a dossier go on from what is here; one taken in before is folded from its log once more.
alter table dossier_fact add column received_at timestamptz;
