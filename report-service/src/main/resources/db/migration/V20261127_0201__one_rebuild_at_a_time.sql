create unique index fact_rebuild_one_at_a_time on fact_rebuild ((true)) where finished_at is null;
