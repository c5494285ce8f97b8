-- Summaries are read by agency and month.
create index rating_agency_month on rating (agency, month);
