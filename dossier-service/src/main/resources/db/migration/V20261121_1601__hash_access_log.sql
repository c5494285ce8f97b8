-- Readings of before have no hash; the first seal takes them in as they stand.
alter table access_log add column hash bytea;
alter table access_log add constraint access_log_hash_length check (octet_length(hash) = 32);
