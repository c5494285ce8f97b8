create index fact_change_earliest on fact_change (earliest, transaction);
create index fact_change_changed_at on fact_change (changed_at);
