-- How every content of a task, and each lead agency's part of it, stood from one instant to another, so that a past day can
-- be counted as it was known on that day. Written by the database itself: no writer can forget it.
create table task_content_version (
    id           bigint generated always as identity,
    task_id      uuid        not null,
    content      integer     not null,
    agency       varchar(35),
    state        varchar(20) not null,
    due_on       date,
    submitted_on date,
    completed_on date,
    since        timestamptz not null,
    until        timestamptz,
    constraint task_content_version_pk primary key (id),
    constraint task_content_version_task_fk foreign key (task_id) references task (id) on delete cascade,
    constraint task_content_version_in_order check (until is null or until >= since)
);

comment on column task_content_version.content is 'Counts from 0, as task_milestone.position';
comment on column task_content_version.agency is 'Whose part it is where several agencies lead; null for the content itself';

-- Who led a task from one instant to another.
create table task_lead_version (
    id      bigint generated always as identity,
    task_id uuid        not null,
    name    text        not null,
    agency  varchar(35),
    since   timestamptz not null,
    until   timestamptz,
    constraint task_lead_version_pk primary key (id),
    constraint task_lead_version_task_fk foreign key (task_id) references task (id) on delete cascade,
    constraint task_lead_version_in_order check (until is null or until >= since)
);

create function keep_content_version() returns trigger language plpgsql as $$
declare
    at timestamptz := clock_timestamp();
begin
    if tg_op <> 'INSERT' then
        update task_content_version set until = at
        where task_id = old.task_id and content = old.position and agency is null and until is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into task_content_version (task_id, content, state, due_on, submitted_on, completed_on, since)
        values (new.task_id, new.position, new.state, new.due_on, new.submitted_on, new.completed_on, at);
    end if;
    return null;
end $$;

create function keep_part_version() returns trigger language plpgsql as $$
declare
    at timestamptz := clock_timestamp();
begin
    if tg_op <> 'INSERT' then
        update task_content_version set until = at
        where task_id = old.task_id and content = old.content and agency = old.agency and until is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into task_content_version (task_id, content, agency, state, due_on, submitted_on, completed_on, since)
        values (new.task_id, new.content, new.agency, new.state, new.due_on, new.submitted_on, new.completed_on, at);
    end if;
    return null;
end $$;

create function keep_lead_version() returns trigger language plpgsql as $$
declare
    at timestamptz := clock_timestamp();
begin
    if tg_op <> 'INSERT' and old.part = 'LEAD' then
        update task_lead_version set until = at
        where task_id = old.task_id and name = old.name and agency is not distinct from old.agency and until is null;
    end if;
    if tg_op <> 'DELETE' and new.part = 'LEAD' then
        insert into task_lead_version (task_id, name, agency, since) values (new.task_id, new.name, new.agency, at);
    end if;
    return null;
end $$;

-- What stands now is all that is known of what stood before.
insert into task_content_version (task_id, content, state, due_on, submitted_on, completed_on, since)
select task_id, position, state, due_on, submitted_on, completed_on, '-infinity' from task_milestone;
insert into task_content_version (task_id, content, agency, state, due_on, submitted_on, completed_on, since)
select task_id, content, agency, state, due_on, submitted_on, completed_on, '-infinity' from task_lead_part;
insert into task_lead_version (task_id, name, agency, since)
select task_id, name, agency, '-infinity' from task_party where part = 'LEAD';

create trigger task_milestone_added after insert or delete on task_milestone
    for each row execute function keep_content_version();
create trigger task_milestone_moved after update on task_milestone for each row
    when ((old.state, old.due_on, old.submitted_on, old.completed_on)
        is distinct from (new.state, new.due_on, new.submitted_on, new.completed_on))
    execute function keep_content_version();
create trigger task_lead_part_added after insert or delete on task_lead_part
    for each row execute function keep_part_version();
create trigger task_lead_part_moved after update on task_lead_part for each row
    when ((old.state, old.due_on, old.submitted_on, old.completed_on)
        is distinct from (new.state, new.due_on, new.submitted_on, new.completed_on))
    execute function keep_part_version();
create trigger task_party_added after insert or delete on task_party
    for each row execute function keep_lead_version();
create trigger task_party_changed after update on task_party for each row
    when ((old.part, old.name, old.agency) is distinct from (new.part, new.name, new.agency))
    execute function keep_lead_version();
