-- Where the dossier is in its internal process; the steps are those of the procedure version it was received under.
alter table dossier
    add column steps                jsonb   not null default '[]',
    add column route                jsonb,
    add column finance              text    not null default 'NONE',
    add column supplements_in_phase integer not null default 0,
    add column corrections          integer not null default 0,
    add column first_occurred_at    timestamptz,
    add constraint dossier_finance_known check (finance in ('NONE', 'DUE', 'PAID'));

update dossier set supplements_in_phase = supplements, first_occurred_at = received_at where sequence > 1;
update dossier set finance = 'DUE' where state = 'AWAITING_PAYMENT';
