-- What was taken with the dossier is paid, who gets nothing owes nothing, and what was paid may be given back.
alter table dossier drop constraint dossier_finance_known;
alter table dossier
    add constraint dossier_finance_known check (finance in ('NONE', 'DUE', 'PAID', 'REFUNDED'));

update dossier set finance = 'NONE'
where finance = 'DUE' and state in ('WITHDRAWN', 'TERMINATED', 'NOT_ACCEPTED');

update dossier set finance = 'PAID'
where finance = 'NONE' and (counter_notes -> 'payment' ->> 'collected')::numeric > 0;

update dossier d set finance = 'REFUNDED'
where d.state in ('WITHDRAWN', 'TERMINATED')
  and exists (select 1 from dossier_event e
              where e.dossier = d.code and e.type in ('WITHDRAWN', 'TERMINATED')
                and (e.data -> 'stop' ->> 'refund')::numeric > 0);
