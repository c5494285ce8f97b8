-- What became of the result, apart from the state: delivery, and what the digitisation share counts.
alter table dossier
    add column delivery         text    not null default 'NONE',
    add column returned_at      timestamptz,
    add column returned_through text,
    add column result_number    text,
    add column result_issued_on date,
    add column result_digital   boolean not null default false,
    add constraint dossier_delivery_known check (delivery in ('NONE', 'AT_COUNTER', 'RETURNED')),
    add constraint dossier_returned_through_known check (returned_through in ('COUNTER', 'ONLINE', 'POST'));

update dossier set delivery = 'AT_COUNTER' where state = 'FINISHED';
update dossier set delivery = 'RETURNED', returned_at = state_since, returned_through = return_channel
    where state = 'RETURNED';
update dossier set returned_at = state_since where state in ('WITHDRAWN', 'NOT_ACCEPTED');

alter table dossier add constraint dossier_delivery_of_state check (
    (state = 'FINISHED') = (delivery = 'AT_COUNTER') and (state = 'RETURNED') = (delivery = 'RETURNED')
    and (state = 'RETURNED') = (returned_through is not null));
