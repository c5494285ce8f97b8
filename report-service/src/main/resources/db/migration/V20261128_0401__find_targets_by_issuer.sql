-- The targets that bind an agency stand beside its shares: those of the agencies on the way up from it.
create index told_event_target_issuer on told_event ((body ->> 'issuer')) where topic = 'cchc.target-events.v1';
