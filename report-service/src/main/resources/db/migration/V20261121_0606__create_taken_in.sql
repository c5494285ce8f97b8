-- When the newest event taken in from a topic was recorded by its owner: the asOf of every report.
create table taken_in (
    topic  text        not null,
    newest timestamptz not null,
    constraint taken_in_pk primary key (topic)
);
