-- The agencies that are or were asked about the dossier, as the way it went says; null where none was. A column of its own, so
-- that an index on it is untouched by all else that changes in the way.
alter table dossier add column consulted jsonb generated always as
    (nullif(jsonb_path_query_array(route, '$.consultations[*].agency'), '[]')) stored;
