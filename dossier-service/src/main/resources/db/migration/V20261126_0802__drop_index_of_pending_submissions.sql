-- submission_open has them.
drop index submission_pending;
