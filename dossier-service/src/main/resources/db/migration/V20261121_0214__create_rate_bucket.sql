-- Token buckets of the public look-up, shared by all replicas (layout of the Bucket4j library).
create table rate_bucket (
    id         text   not null,
    state      bytea,
    expires_at bigint,
    constraint rate_bucket_pk primary key (id)
);
