-- The history: appended to, never changed. event_id is the sender's; the system's own events have none.
create table dossier_event (
    dossier     text        not null,
    sequence    bigint      not null,
    event_id    text,
    type        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    data        jsonb       not null,
    state       text        not null,
    due_at      timestamptz not null,
    constraint dossier_event_pk primary key (dossier, sequence),
    constraint dossier_event_dossier_fk foreign key (dossier) references dossier (code) deferrable initially deferred,
    constraint dossier_event_id_unique unique (dossier, event_id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger dossier_event_append_only before update or delete on dossier_event
    for each row execute function refuse_change();
