-- The list of an agency, newest first.
create index violation_agency on violation (agency, recorded_at desc, id desc);
