create table report_urging (
    id             uuid        not null,
    owed_report_id uuid        not null,
    number         integer     not null,
    at             timestamptz not null,
    subject        text        not null,
    letter         text        not null,
    constraint report_urging_pk primary key (id),
    constraint report_urging_owed_fk foreign key (owed_report_id) references owed_report (id),
    constraint report_urging_once unique (owed_report_id, number)
);

create table report_amendment (
    id             uuid        not null,
    owed_report_id uuid        not null,
    number         integer     not null,
    at             timestamptz not null,
    subject        text        not null,
    reason         text        not null,
    old_figures    text,
    new_figures    text        not null,
    constraint report_amendment_pk primary key (id),
    constraint report_amendment_owed_fk foreign key (owed_report_id) references owed_report (id),
    constraint report_amendment_once unique (owed_report_id, number),
    constraint report_amendment_old_json check (old_figures is null or old_figures is json object),
    constraint report_amendment_new_json check (new_figures is json object)
);
