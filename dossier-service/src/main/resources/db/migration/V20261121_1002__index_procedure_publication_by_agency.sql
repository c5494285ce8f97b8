-- A unit asks for its own.
create index procedure_publication_agency on procedure_publication (agency, procedure_code, channel, published_on);
