-- Summaries and exports are read by agency and month.
create index open_survey_answer_agency_month on open_survey_answer (agency, month);
