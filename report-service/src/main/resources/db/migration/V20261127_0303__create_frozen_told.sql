-- Up to which event of each subject a locked period knows what was told; the events themselves never change.
create table frozen_told (
    lock     uuid   not null,
    topic    text   not null,
    subject  text   not null,
    sequence bigint not null,
    constraint frozen_told_pk primary key (lock, topic, subject),
    constraint frozen_told_of_lock foreign key (lock) references period_lock (id)
        deferrable initially deferred
);
create trigger frozen_told_stays before update or delete on frozen_told
    for each statement execute function refuse_change_of_frozen();

-- How many subjects are frozen, and a checksum over what was told of them; locks from before this was kept have none.
alter table period_lock
    add column tellings bigint,
    add column told_checksum text;
