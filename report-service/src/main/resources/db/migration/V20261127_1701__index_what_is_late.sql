-- What ended late, by the day it is counted under, and what runs though it missed an appointment: few of all there are.
create index dossier_state_ended_late on dossier_state (greatest(ended_on, received_on), valid_to, valid_from)
    where clock = 'ENDED' and state <> 'WITHDRAWN' and due_on is not null and (missed_due_at is not null or ended_on > due_on);
create index dossier_state_missed on dossier_state (valid_to, valid_from)
    where clock = 'RUNNING' and missed_due_at is not null;
