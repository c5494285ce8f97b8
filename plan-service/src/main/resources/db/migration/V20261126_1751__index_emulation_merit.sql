create index emulation_merit_agency on emulation_merit (year, agency);
create unique index emulation_merit_once on emulation_merit (agency, year, kind, decision_number, md5(title)) where withdrawn_at is null;
