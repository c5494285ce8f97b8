alter table task add column cause text;
alter table task add column remedy text;
alter table task add column objective text;
alter table task add column remark text;
alter table task add column assigning_number varchar(60);
alter table task add column assigning_date date;
alter table task add column assigning_issuer varchar(500);
alter table task add column carried_from uuid;

alter table task drop constraint task_origin_known;
alter table task add constraint task_origin_known check (origin in ('PLAN', 'PROVINCE', 'REMEDIATION'));
alter table task add constraint task_province_names_its_document
    check (origin <> 'PROVINCE' or (assigning_number is not null and assigning_issuer is not null));
alter table task add constraint task_carried_from_fk foreign key (carried_from) references task (id);
alter table task add constraint task_carried_once unique (carried_from);
