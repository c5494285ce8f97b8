-- One row for each dossier that was resolved, so that its agencies' share of appointments kept can be counted as of any day.
create table dossier_result (
    dossier          varchar(60) not null,
    sequence         bigint      not null,
    receiving_agency varchar(35) not null,
    competent_agency varchar(35),
    resolved_on      date,
    late             boolean     not null,
    constraint dossier_result_pk primary key (dossier)
);

comment on table dossier_result is 'By the newest event of each dossier; resolved_on is null where a correction took the result back';
