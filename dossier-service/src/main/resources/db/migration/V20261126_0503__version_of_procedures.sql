-- Raised with every change of the catalogue, as with agencies and calendars, so that replicas notice.
insert into reference_version (name, version) values ('procedure', 0);
