-- Which entries still have to be published, apart from them: marking an entry copied all of it and its index entries.
create table outbox_unpublished (
    entry bigint not null,
    constraint outbox_unpublished_pk primary key (entry)
);

-- By the database, so that a replica of the build before appends as well as one of this.
create function await_publication() returns trigger language plpgsql as $$
begin
    insert into outbox_unpublished (entry) select id from appended;
    return null;
end
$$;

create trigger outbox_entry_unpublished after insert on outbox_entry
    referencing new table as appended for each statement execute function await_publication();

insert into outbox_unpublished (entry) select id from outbox_entry where published_at is null;

-- The index of what is unpublished goes with it.
alter table outbox_entry drop column published_at;
