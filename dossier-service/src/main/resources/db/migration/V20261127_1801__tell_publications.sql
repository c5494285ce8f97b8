-- Whether others were told of a publication; those from before anybody was told are told later.
alter table procedure_publication add column told boolean not null default false;

-- How often others were told of what a unit made public: the sequence of its events.
create table publication_telling (
    agency text   not null,
    told   bigint not null,
    constraint publication_telling_pk primary key (agency),
    constraint publication_telling_counts check (told > 0)
);
