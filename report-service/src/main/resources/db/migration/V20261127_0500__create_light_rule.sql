-- From which share on a figure of the dashboard is shown green or amber; every figure by the newest row in force.
create table light_rule (
    effective_from date not null,
    figure text not null,
    green numeric(5, 4) not null,
    amber numeric(5, 4) not null,
    more_is_better boolean not null,
    source text not null,
    confirmed boolean not null,
    constraint light_rule_pk primary key (figure, effective_from),
    constraint light_rule_order check (case when more_is_better then green >= amber else green <= amber end)
);
