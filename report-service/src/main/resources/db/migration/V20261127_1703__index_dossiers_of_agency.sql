-- In the order of lists: one agency's are read from where a page begins, with what they are counted under, so that what is of no
-- group asked for is passed by without its row.
create index dossier_fact_of_agency on dossier_fact (agency, dossier)
    include (coverage, procedure, field, level, channel, online_level);
drop index dossier_fact_agency;
