-- Who received it and in which capacity (R100), the level at which an online dossier was offered (R115), and whether the
-- applicant waited for the result; when a term begins is data of the procedure version, kept with the dossier.
alter table dossier add column received_capacity text;
alter table dossier add column received_staff text;
alter table dossier add column online_level integer;
alter table dossier add column immediate_result boolean not null default false;
alter table dossier add column exempt_from_system boolean not null default false;
alter table dossier add column next_day_after time;
alter table dossier add constraint dossier_capacity_known check (received_capacity in ('OFFICIAL', 'POST_STAFF'));
alter table dossier add constraint dossier_receiver_whole check (received_staff is null or received_capacity is not null);
