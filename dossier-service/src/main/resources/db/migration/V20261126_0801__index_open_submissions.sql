-- Submissions that wait for an answer or for their sender: a re-dating looks at all of them.
create index submission_open on submission (code) where state in ('PENDING', 'AWAITING_COMPLETION');
