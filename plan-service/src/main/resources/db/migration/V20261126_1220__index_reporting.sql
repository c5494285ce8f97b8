create index reporting_duty_by_collector on reporting_duty (collector);
create index report_period_by_end on report_period (ends_on, id);
create index report_period_open on report_period (id) where locked_at is null;
create index report_period_change_by_period on report_period_change (period_id);
create index owed_report_by_due on owed_report ((coalesce(watched_on, date '9999-12-31')), id);
create index owed_report_by_agency on owed_report (agency, watched_on);
create index owed_report_watched on owed_report (watched_on, id) where state in ('OPEN', 'RETURNED') and missing_since is null;
create index report_submission_target_by_owed on report_submission_target (owed_report_id);
