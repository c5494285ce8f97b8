-- The catalogue is listed by field.
create index procedure_field on procedure (field_code, code);
