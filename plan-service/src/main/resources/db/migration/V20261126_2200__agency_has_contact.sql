-- How people reach the agency; has to be made public. One JSON value: it is read and changed as a whole.
alter table agency
    add column contact text,
    add constraint agency_contact_json check (contact is json object);
