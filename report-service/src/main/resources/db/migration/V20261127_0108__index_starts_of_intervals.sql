-- What began between an instant and the end of its day; nothing reads all that held at an instant by an index any more.
drop index dossier_state_as_of;
create index dossier_state_since on dossier_state (valid_from);
