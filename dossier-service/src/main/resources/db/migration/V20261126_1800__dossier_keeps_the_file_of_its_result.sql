-- Where a digital result lies and its checksum; null where nobody said. What names its file is digital.
alter table dossier add column result_file jsonb;
alter table dossier add constraint dossier_result_file_is_digital check (result_file is null or result_digital);
