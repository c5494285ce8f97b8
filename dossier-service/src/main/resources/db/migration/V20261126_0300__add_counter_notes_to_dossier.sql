-- What the receipt and the register ask for beside the dossier itself: number of sets, who brought it, way of paying, place in
-- a register kept by hand. Nothing is decided by it; null where the counter said nothing of it.
alter table dossier
    add column counter_notes jsonb,
    add constraint dossier_counter_notes_object check (jsonb_typeof(counter_notes) = 'object');
