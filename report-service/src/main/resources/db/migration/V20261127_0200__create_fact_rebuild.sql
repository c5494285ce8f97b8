-- A rebuild of all facts: what is folded afresh waits in fact_rebuilt until it is swapped in, all in one transaction.
create table fact_rebuild (
    id           uuid        not null,
    source       text        not null,
    state        text        not null,
    requested_by text        not null,
    requested_at timestamptz not null default clock_timestamp(),
    finished_at  timestamptz,
    kind         text        not null,
    after_key    text        not null default '',
    read_events  bigint      not null default 0,
    topics_cut   boolean     not null default false,
    folded       bigint      not null default 0,
    events       bigint      not null default 0,
    differing    bigint      not null default 0,
    changed      bigint      not null default 0,
    failures     integer     not null default 0,
    constraint fact_rebuild_pk primary key (id),
    constraint fact_rebuild_source_known check (source in ('LOG', 'TOPICS')),
    constraint fact_rebuild_state_known check (state in ('READING', 'FOLDING', 'SWAPPING', 'DONE', 'FAILED')),
    constraint fact_rebuild_kind_known check (kind in ('DOSSIER', 'TASK')),
    constraint fact_rebuild_end_of_finished check ((state in ('DONE', 'FAILED')) = (finished_at is not null))
);

-- How far a topic was read again; written with what was read.
create table fact_reading (
    rebuild     uuid    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    end_offset  bigint  not null,
    constraint fact_reading_pk primary key (rebuild, topic, partition),
    constraint fact_reading_of_rebuild foreign key (rebuild) references fact_rebuild (id)
);

-- Facts that came out differently from those that stand; without fact when the log knows nothing of the subject.
--
-- events how many events they were folded from: when there are more by the swap, they are folded once more in it
create table fact_rebuilt (
    kind    text   not null,
    subject text   not null,
    events  bigint not null,
    fact    json,
    states  json   not null,
    constraint fact_rebuilt_pk primary key (kind, subject)
);
