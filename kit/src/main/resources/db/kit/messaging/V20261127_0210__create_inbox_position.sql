-- How far each partition was taken in, moved in the transaction that handles its events.
--
-- epoch who may move it: each consumer that is given the partition takes the next, and the one before it is shut out
create table inbox_position (
    topic       text    not null,
    partition   integer not null,
    epoch       bigint  not null,
    next_offset bigint  not null default 0,
    constraint inbox_position_pk primary key (topic, partition)
);
