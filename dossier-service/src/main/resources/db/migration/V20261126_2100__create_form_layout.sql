-- Pages that take the place of the templates delivered with the service, from a day on: a dossier received then, or an answer
-- given then, is printed on it. Kept, never changed; one that is not in force yet can be withdrawn.
create table form_layout (
    form_set         text        not null,
    number           text        not null,
    version          integer     not null,
    kind             text        not null,
    effective_from   date        not null,
    body             text        not null,
    legal_basis      text        not null,
    reason           text        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawn_reason text,
    constraint form_layout_pk primary key (form_set, number, version),
    constraint form_layout_set_known foreign key (form_set) references form_set (code),
    constraint form_layout_version_positive check (version > 0),
    constraint form_layout_body_size check (length(body) between 1 and 65536),
    constraint form_layout_withdrawal_whole check (
        (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);

comment on column form_layout.number is 'the number of the form in its set; TB for the notice of a refused result, which is in none';
comment on column form_layout.version is 'counts the versions put for the form; the template delivered with the service is version 0';
comment on column form_layout.kind is 'what the form was for when the version was put; used only while it still is';
