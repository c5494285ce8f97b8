create index publication_update_day on publication_update (day, agency, published_at, id);
create index publication_session_not_done on publication_session (day, agency, session) where state <> 'DONE';
