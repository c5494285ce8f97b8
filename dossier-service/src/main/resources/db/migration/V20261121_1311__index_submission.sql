-- The sweep reads only pending submissions whose due time was not announced yet.
create index submission_check_at on submission (check_at, code) where check_at is not null;
-- The lists of an agency, newest first.
create index submission_receiving on submission (receiving_agency, received_at desc, code desc);
