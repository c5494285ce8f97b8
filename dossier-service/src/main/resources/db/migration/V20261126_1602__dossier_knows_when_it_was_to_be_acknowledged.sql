-- Until when what was sent online was to be answered; null for what came otherwise, or when nobody says when it was sent.
alter table dossier add column acknowledgement_due_at timestamptz;
