-- Each time an agency's progress was published, and what became of each half day it owes.
create table publication_update (
    id           uuid        not null,
    agency       text        not null,
    day          date        not null,
    session      text        not null,
    channel      text        not null,
    dossiers     integer     not null,
    published_at timestamptz not null,
    published_by text        not null,
    constraint publication_update_pk primary key (id),
    constraint publication_update_session_known check (session in ('MORNING', 'AFTERNOON')),
    constraint publication_update_not_negative check (dossiers >= 0)
);

create trigger publication_update_append_only before update or delete on publication_update
    for each row execute function refuse_change();

create table publication_session (
    agency   text        not null,
    day      date        not null,
    session  text        not null,
    state    text        not null,
    due_at   timestamptz not null,
    first_at timestamptz,
    sequence bigint      not null,
    constraint publication_session_pk primary key (agency, day, session),
    constraint publication_session_known check (session in ('MORNING', 'AFTERNOON')),
    constraint publication_session_state_known check (state in ('DONE', 'LATE', 'MISSED')),
    constraint publication_session_done_with_time check ((state = 'MISSED') = (first_at is null))
);
