-- Whom a survey may ask: the applicants of settled dossiers whose latest word on surveys is yes.
create view survey_candidate as
select d.code, d.procedure_code, d.procedure_name, d.receiving_agency, d.competent_agency, d.ended_at, a.identity_hash
from dossier d
join applicant a on a.dossier = d.code
join lateral (
    select c.given from consent c
    where c.applicant_hash = a.identity_hash and c.purpose = 'SURVEY'
    order by c.occurred_at desc, c.id desc limit 1) latest on latest.given
where d.state in ('FINISHED', 'RETURNED');

-- An export says how many people's data left with it.
alter table access_log add column records integer;
alter table access_log add constraint access_log_records_counted check (records >= 0);
