-- What ran late and has ended since is found by when it was late (dossier_state_ran_late_during), not only by when that ended.
drop index dossier_state_ran_late;
