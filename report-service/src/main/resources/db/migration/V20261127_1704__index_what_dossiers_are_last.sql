-- With what says whether a dossier was over before a period began: those of an agency are looked through without their rows.
create unique index dossier_state_is_open on dossier_state (dossier) include (clock, received_on, ended_on, valid_from)
    where valid_to = 'infinity';
drop index dossier_state_one_open;
