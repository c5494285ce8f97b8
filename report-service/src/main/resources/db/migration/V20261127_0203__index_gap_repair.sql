create index gap_repair_next on gap_repair (next_at) where given_up_at is null;
