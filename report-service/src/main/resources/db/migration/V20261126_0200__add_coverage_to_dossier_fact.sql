-- What was taken in before the events told it is counted, as it was.
alter table dossier_fact
    add column coverage text not null default 'COUNTED',
    add constraint dossier_fact_coverage_known check (coverage in ('COUNTED', 'EXEMPT', 'NON_TTHC'));
