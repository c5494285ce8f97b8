create index task_succession_asked on task_succession (task_id, agency) where state = 'ASKED';
create index agency_closed on agency (valid_to, code) where valid_to is not null;
