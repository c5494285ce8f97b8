-- What the due time in force is counted from: the submission, or its completion. Null where an older replica wrote it.
-- misses: how many due times passed without an answer; one is taken back when the calendar moves it.
alter table submission
    add column acknowledge_from timestamptz,
    add column misses           integer not null default 0,
    add constraint submission_misses_not_negative check (misses >= 0);

update submission s set
    acknowledge_from = (select max(e.occurred_at) from submission_event e
                        where e.submission = s.code and e.type in ('SUBMITTED', 'COMPLETED')),
    misses = (select count(*) from submission_event e
              where e.submission = s.code and e.type = 'ACKNOWLEDGEMENT_OVERDUE');
