-- The first answer to each create, kept for seven days, written in the transaction of the change itself.
create table idempotency_key (
    subject      text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint idempotency_key_pk primary key (subject, key),
    constraint idempotency_key_length check (char_length(key) between 1 and 200),
    constraint idempotency_key_status check (status between 200 and 299)
);
