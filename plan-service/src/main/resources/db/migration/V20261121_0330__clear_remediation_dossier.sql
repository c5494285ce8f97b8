-- A deadline that was announced as missed and turned out to be kept, because the counter's event came late.
alter table remediation_dossier add column cleared_at timestamptz;
