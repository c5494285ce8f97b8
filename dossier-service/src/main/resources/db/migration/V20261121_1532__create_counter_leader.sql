-- The leader who follows an agency's counter and answers for it: a staff id, until the next one begins.
create table counter_leader (
    agency         text        not null,
    effective_from date        not null,
    leader         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint counter_leader_pk primary key (agency, effective_from)
);

-- A violation names the leader of its day.
alter table violation add column leader text;
