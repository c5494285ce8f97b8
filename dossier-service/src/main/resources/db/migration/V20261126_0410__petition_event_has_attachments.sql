-- What was sent along: names, checksums and keys of files that lie with whoever took them in.
alter table petition_event add column attachments jsonb;
