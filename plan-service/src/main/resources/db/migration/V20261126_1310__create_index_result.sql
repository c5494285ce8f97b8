create table index_result (
    index_name varchar(20)   not null,
    index_year integer       not null,
    agency     varchar(35)   not null,
    value      numeric(9, 4),
    rank       integer,
    ranked     integer,
    document   varchar(500)  not null,
    at         timestamptz   not null,
    subject    varchar(255)  not null,
    version    bigint        not null,
    constraint index_result_pk primary key (agency, index_name, index_year),
    constraint index_result_name_known check (index_name in ('PAR_INDEX', 'ICT_INDEX', 'DDCI', 'PAPI', 'SIPAS')),
    constraint index_result_says_something check (value is not null or rank is not null),
    constraint index_result_rank_with_number check ((rank is null) = (ranked is null)),
    constraint index_result_rank_within check (rank is null or rank between 1 and ranked)
);

comment on table index_result is 'Results others published about an agency; the change is computed from both years, never taken from words';
