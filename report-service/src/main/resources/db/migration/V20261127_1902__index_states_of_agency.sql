-- As they were.
create index dossier_state_since on dossier_state (valid_from);
create index dossier_state_ran_late_during on dossier_state
    using gist (tstzrange(least(coalesce(missed_due_at, due_at), valid_to), valid_to))
    where clock = 'RUNNING' and valid_to <> 'infinity' and coalesce(missed_due_at, due_at) < valid_to;
create index dossier_state_running on dossier_state (coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to = 'infinity';
create index dossier_state_was_running on dossier_state (coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to <> 'infinity' and missed_due_at is null;
create unique index dossier_state_is_open on dossier_state (dossier) include (clock, received_on, ended_on, valid_from)
    where valid_to = 'infinity';

-- What an agency has under way, what it ended by the day it is counted under, what of it was late or missed an appointment, and
-- what it has to do next.
create index dossier_state_under_way_of on dossier_state (agency, valid_to, valid_from) where clock in ('RUNNING', 'PAUSED');
create index dossier_state_ended_of on dossier_state (agency, greatest(ended_on, received_on), valid_to, valid_from)
    where clock = 'ENDED';
create index dossier_state_ended_late_of on dossier_state (agency, greatest(ended_on, received_on), valid_to, valid_from)
    where clock = 'ENDED' and state <> 'WITHDRAWN' and due_on is not null and (missed_due_at is not null or ended_on > due_on);
create index dossier_state_missed_of on dossier_state (agency, valid_to, valid_from)
    where clock = 'RUNNING' and missed_due_at is not null;
create index dossier_state_due_of on dossier_state (agency, coalesce(missed_due_at, due_at), dossier)
    where clock = 'RUNNING' and valid_to = 'infinity';
