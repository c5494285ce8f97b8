alter table task_fact drop constraint task_fact_origin_known;
alter table task_fact add constraint task_fact_origin_known check (origin in ('PLAN', 'PROVINCE', 'REMEDIATION'));
