create table scorecard (
    id               uuid          not null,
    set_id           uuid          not null,
    agency           varchar(35)   not null,
    step             varchar(20)   not null,
    self_points      numeric(9, 4),
    self_max         numeric(9, 4),
    appraised_points numeric(9, 4),
    appraised_max    numeric(9, 4),
    final_points     numeric(9, 4),
    final_max        numeric(9, 4),
    final_percent    numeric(5, 2),
    rank             integer,
    ranked           integer,
    opened_at        timestamptz   not null,
    changed_at       timestamptz   not null,
    sequence         bigint        not null,
    version          bigint        not null,
    constraint scorecard_pk primary key (id),
    constraint scorecard_set_fk foreign key (set_id) references criteria_set (id),
    constraint scorecard_one_per_set_and_agency unique (set_id, agency),
    constraint scorecard_step_known
        check (step in ('OPEN', 'SELF_SCORED', 'CONFIRMED', 'APPRAISED', 'EXPLAINED', 'FINAL')),
    constraint scorecard_self_within_max check (self_points between 0 and self_max),
    constraint scorecard_appraised_within_max check (appraised_points between 0 and appraised_max),
    constraint scorecard_final_within_max check (final_points between 0 and final_max),
    constraint scorecard_final_when_final check ((step = 'FINAL') = (final_points is not null)),
    constraint scorecard_rank_with_number check ((rank is null) = (ranked is null)),
    constraint scorecard_rank_within check (rank is null or rank between 1 and ranked)
);

create table scorecard_line (
    scorecard_id      uuid          not null,
    set_id            uuid          not null,
    criterion         varchar(80)   not null,
    max_points        numeric(9, 4) not null,
    self_measure      jsonb,
    self_points       numeric(9, 4),
    self_note         varchar(4000),
    evidence          jsonb         not null default '[]',
    appraised         boolean       not null default false,
    appraisal_measure jsonb,
    appraised_points  numeric(9, 4),
    appraisal_reason  varchar(4000),
    explanation       varchar(4000),
    decided           boolean       not null default false,
    decided_measure   jsonb,
    decided_points    numeric(9, 4),
    decided_reason    varchar(4000),
    constraint scorecard_line_pk primary key (scorecard_id, criterion),
    constraint scorecard_line_scorecard_fk foreign key (scorecard_id) references scorecard (id),
    constraint scorecard_line_criterion_fk foreign key (set_id, criterion) references criterion (set_id, key),
    constraint scorecard_line_self_within_max check (self_points between 0 and max_points),
    constraint scorecard_line_appraised_within_max check (appraised_points between 0 and max_points),
    constraint scorecard_line_decided_within_max check (decided_points between 0 and max_points),
    constraint scorecard_line_self_is_measured check (self_points is null or self_measure is not null),
    constraint scorecard_line_appraised_said check (appraised or appraised_points is null),
    constraint scorecard_line_decided_said check (decided or decided_points is null)
);

create table scorecard_history (
    id           bigint generated always as identity,
    scorecard_id uuid         not null,
    at           timestamptz  not null,
    subject      varchar(255) not null,
    agency       varchar(35)  not null,
    action       varchar(30)  not null,
    step         varchar(20)  not null,
    note         varchar(4000),
    due          date,
    late         boolean,
    changes      jsonb        not null default '[]',
    constraint scorecard_history_pk primary key (id),
    constraint scorecard_history_scorecard_fk foreign key (scorecard_id) references scorecard (id),
    constraint scorecard_history_late_against_due check ((due is null) = (late is null))
);

comment on table scorecard_history is 'Append only: who scored, appraised, explained and decided what, and when';
comment on column scorecard_history.changes is 'Per criterion the points before and after';

create function refuse_change_of_history() returns trigger language plpgsql as
$$
begin
    raise exception 'history is append only';
end
$$;

create trigger scorecard_history_append_only before update or delete on scorecard_history
    for each row execute function refuse_change_of_history();

create table weak_criterion_task (
    scorecard_id uuid        not null,
    criterion    varchar(80) not null,
    task_id      uuid        not null,
    constraint weak_criterion_task_pk primary key (scorecard_id, criterion),
    constraint weak_criterion_task_line_fk
        foreign key (scorecard_id, criterion) references scorecard_line (scorecard_id, criterion),
    constraint weak_criterion_task_task_fk foreign key (task_id) references task (id)
);

comment on table weak_criterion_task is 'Which task of a remediation plan answers which weak criterion';
