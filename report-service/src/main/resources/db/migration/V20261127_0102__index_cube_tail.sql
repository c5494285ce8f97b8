create index cube_tail_dossier on cube_tail (dossier, entry);
create index cube_tail_entry on cube_tail (entry);
