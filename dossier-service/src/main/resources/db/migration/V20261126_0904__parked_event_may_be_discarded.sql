-- What can never be recorded is taken off the list, by whom and why; it is kept, so that it is answered if it comes again.
alter table parked_event
    add column discarded_at   timestamptz,
    add column discarded_by   text,
    add column discard_reason text,
    add constraint parked_event_discarded_with_reason
        check ((discarded_at is null) = (discarded_by is null) and (discarded_at is null) = (discard_reason is null));
