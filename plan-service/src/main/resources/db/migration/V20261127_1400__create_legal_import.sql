-- Lists of documents that wait for whoever has seen what they would do to a register.
create table legal_import (
    id           uuid         not null,
    keeper       varchar(35)  not null,
    file_name    varchar(255),
    sheet        text         not null,
    rows         text         not null,
    preview      text         not null,
    created_at   timestamptz  not null,
    created_by   varchar(255) not null,
    confirmed_at timestamptz,
    confirmed_by varchar(255),
    constraint legal_import_pk primary key (id),
    constraint legal_import_confirmed check ((confirmed_at is null) = (confirmed_by is null))
);

comment on column legal_import.preview is 'What was seen; when the register would now be changed otherwise, it is seen again';
