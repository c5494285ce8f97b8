-- Nobody is told the same thing twice.
create unique index reminder_line_once on reminder_line (recipient, kind, subject, part, due_on, mark) where not lapsed;
create index reminder_digest_to_send on reminder_digest (next_attempt_at, id) where state = 'PENDING';
create index reminder_digest_day on reminder_digest (day desc, id);
create index reminder_line_agency on reminder_line (agency, digest);
create index reminder_line_due on reminder_line (due_on);
create index task_milestone_open on task_milestone (due_on, task_id) where state = 'OPEN';
