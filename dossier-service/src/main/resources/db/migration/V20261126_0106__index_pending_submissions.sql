-- Submissions that wait for an answer: a re-dating looks at all of them.
create index submission_pending on submission (code) where state = 'PENDING';
