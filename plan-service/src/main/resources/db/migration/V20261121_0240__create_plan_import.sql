create table plan_import (
    id           uuid         not null,
    file_name    varchar(255) not null,
    content_hash varchar(64)  not null,
    issuer       varchar(35)  not null,
    year         integer      not null,
    created_at   timestamptz  not null,
    plan_id      uuid,
    preview      text         not null,
    version      bigint       not null,
    constraint plan_import_pk primary key (id),
    constraint plan_import_plan_fk foreign key (plan_id) references plan (id),
    constraint plan_import_preview_json check (preview is json object)
);
