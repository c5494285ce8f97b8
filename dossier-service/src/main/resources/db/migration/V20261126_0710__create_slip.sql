-- What a counter answers in writing before it receives anything: what is to be completed (form 02) or why it is refused (form 03).
-- There is no dossier yet. Who came, what they brought and what they were told is personal data and is sealed.
-- request_number counts the requests to one applicant for one procedure until it comes in; 0 for a refusal.
create table slip (
    code             text        not null,
    kind             text        not null,
    agency           text        not null,
    year             integer     not null,
    number           integer     not null,
    procedure_code   text        not null,
    procedure_name   text        not null,
    competent_agency text        not null,
    channel          text        not null,
    sealed           bytea       not null,
    identity_hash    bytea,
    items            integer     not null,
    request_number   integer     not null,
    legal_basis      text,
    capacity         text,
    staff            text,
    made_at          timestamptz not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    constraint slip_pk primary key (code),
    constraint slip_number_unique unique (agency, kind, year, number),
    constraint slip_procedure_fk foreign key (procedure_code) references procedure (code),
    constraint slip_kind_known check (kind in ('SUPPLEMENT_REQUEST', 'REFUSAL')),
    constraint slip_channel_known check (channel in ('COUNTER', 'POST')),
    constraint slip_items_of_requests check ((kind = 'SUPPLEMENT_REQUEST') = (items > 0)),
    constraint slip_requests_counted check ((kind = 'SUPPLEMENT_REQUEST') = (request_number > 0)),
    constraint slip_capacity_known check (capacity in ('OFFICIAL', 'POST_STAFF')),
    constraint slip_number_positive check (number > 0)
);

create trigger slip_append_only before update or delete on slip
    for each row execute function refuse_change();

-- The last number given out; the row lock makes it safe across replicas.
create table slip_counter (
    agency text    not null,
    kind   text    not null,
    year   integer not null,
    last   integer not null,
    constraint slip_counter_pk primary key (agency, kind, year)
);
