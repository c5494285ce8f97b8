create table reminder_contacts (
    agency  varchar(35) not null,
    version bigint      not null,
    constraint reminder_contacts_pk primary key (agency)
);

create table reminder_contact (
    agency   varchar(35)  not null,
    position integer      not null,
    person   varchar(255),
    email    varchar(254) not null,
    constraint reminder_contact_pk primary key (agency, position),
    constraint reminder_contact_agency_fk foreign key (agency) references reminder_contacts (agency),
    constraint reminder_contact_once unique nulls not distinct (agency, person, email) deferrable initially deferred,
    constraint reminder_contact_email_plain check (email ~ '^[a-z0-9._%+-]+@[a-z0-9.-]+$')
);

comment on column reminder_contact.person is 'As tasks name who answers for them; null for an address of the agency itself';
