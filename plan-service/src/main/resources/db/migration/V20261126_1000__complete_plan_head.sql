-- Kinds beside the reform plan are those whose degree of completion is measured with it.
alter table plan drop constraint plan_kind_known;
alter table plan add constraint plan_kind_known check (kind in ('ANNUAL', 'REMEDIATION', 'INDEX_IMPROVEMENT', 'PERIOD',
    'LAW_MONITORING', 'LEGAL_WORK', 'INFORMATION_TECHNOLOGY', 'TRAINING', 'PROCEDURE_REVIEW', 'PROCEDURE_CONTROL',
    'INSPECTION', 'OTHER'));
alter table plan add column instrument varchar(20);
alter table plan add column legal_bases text[] not null default '{}';
alter table plan add column parent_plan uuid;
alter table plan add constraint plan_instrument_known check (instrument in ('DECISION', 'PLAN', 'OFFICIAL_LETTER'));
alter table plan add constraint plan_parent_fk foreign key (parent_plan) references plan (id);
alter table plan add constraint plan_not_its_own_parent check (parent_plan <> id);
