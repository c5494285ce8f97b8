create index history_check_running on history_check (requested_at) where state = 'RUNNING';
