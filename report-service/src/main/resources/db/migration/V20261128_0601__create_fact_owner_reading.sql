-- How far the events of a topic were read from its owner; written with what was read.
--
-- next_cursor the owner's cursor of the page to read next; empty for the first
create table fact_owner_reading (
    rebuild     uuid    not null,
    topic       text    not null,
    next_cursor text    not null default '',
    finished    boolean not null default false,
    constraint fact_owner_reading_pk primary key (rebuild, topic),
    constraint fact_owner_reading_of_rebuild foreign key (rebuild) references fact_rebuild (id)
);
