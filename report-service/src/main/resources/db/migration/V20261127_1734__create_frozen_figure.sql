-- The reports of a locked agency as they were when it was locked, figure by figure, each report with its checksum.
create table frozen_report (
    lock     uuid   not null,
    report   text   not null,
    figures  bigint not null,
    checksum text   not null,
    constraint frozen_report_pk primary key (lock, report),
    constraint frozen_report_of_lock foreign key (lock) references period_lock (id)
        deferrable initially deferred
);

-- code and name what the row stands for; figure its name in the report's JSON
create table frozen_figure (
    lock   uuid    not null,
    report text    not null,
    code   text    not null,
    figure text    not null,
    name   text    not null,
    value  numeric not null,
    constraint frozen_figure_pk primary key (lock, report, code, figure),
    constraint frozen_figure_of_report foreign key (lock, report) references frozen_report (lock, report)
        deferrable initially deferred
);
create trigger frozen_report_stays before update or delete on frozen_report
    for each statement execute function refuse_change_of_frozen();
create trigger frozen_figure_stays before update or delete on frozen_figure
    for each statement execute function refuse_change_of_frozen();
