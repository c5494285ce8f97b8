-- A completion that was asked for has a last moment; the keyed hash notices a second submission of the same applicant while one
-- is open. Those sent before have no hash until they are completed.
alter table submission add column complete_by timestamptz;
alter table submission add column identity_hash bytea;
alter table submission drop constraint submission_state_known;
alter table submission drop constraint submission_checked_while_pending;
alter table submission add constraint submission_state_known
    check (state in ('PENDING', 'AWAITING_COMPLETION', 'ACCEPTED', 'REFUSED', 'EXPIRED'));
alter table submission add constraint submission_checked_while_open
    check (check_at is null or state in ('PENDING', 'AWAITING_COMPLETION'));
alter table submission add constraint submission_expired_after_its_time
    check (state <> 'EXPIRED' or complete_by is not null);
