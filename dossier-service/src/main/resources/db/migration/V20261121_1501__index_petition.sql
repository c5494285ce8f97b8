-- The sweep reads only petitions that owe something, in the order of their deadlines.
create index petition_check_at on petition (check_at, code) where check_at is not null;
-- The lists of an agency, newest first.
create index petition_agency on petition (agency, received_at desc, code desc);
create index petition_received_agency on petition (received_agency, received_at desc, code desc);
create index petition_published on petition (state_since desc, code desc) where state = 'PUBLISHED';
