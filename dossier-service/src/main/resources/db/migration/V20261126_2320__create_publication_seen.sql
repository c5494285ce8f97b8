-- When the public list was first seen near the end of a half day by somebody who does not post for the unit. It settles nothing.
create table publication_seen (
    agency   text        not null,
    day      date        not null,
    session  text        not null,
    first_at timestamptz not null,
    constraint publication_seen_pk primary key (agency, day, session),
    constraint publication_seen_session_known check (session in ('MORNING', 'AFTERNOON'))
);
