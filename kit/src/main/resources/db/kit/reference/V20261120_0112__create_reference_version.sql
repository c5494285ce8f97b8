-- Raised with every change, so that each replica notices cheaply that its copy in memory is old.
create table reference_version (
    name    text   not null,
    version bigint not null,
    constraint reference_version_pk primary key (name)
);

insert into reference_version (name, version) values ('agency', 0), ('calendar_year', 0);
