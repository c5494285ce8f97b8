alter table task_deliverable add column verified_at timestamptz;
alter table task_deliverable add column verified_by varchar(255);
alter table task_deliverable add column verified_for varchar(35);
alter table task_deliverable add constraint task_deliverable_verified_by_somebody
    check ((verified_at is null) = (verified_by is null));
alter table task_deliverable add constraint task_deliverable_verified_has_checksum
    check (verified_at is null or checksum is not null);

comment on column task_deliverable.verified_at is 'When a copy of the file was found to have the checksum';
