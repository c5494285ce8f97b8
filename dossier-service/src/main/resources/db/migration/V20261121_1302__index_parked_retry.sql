-- What nothing in its dossier will wake is tried again every minute; hardly ever is there any.
create index parked_event_retried on parked_event (dossier)
    where missing in ('calendar-unknown', 'RECEIVED') and not impossible;
