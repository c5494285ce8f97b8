-- Why it is late, as far as somebody said by then: a code and a remark that names nobody.
alter table dossier_state add column late_cause text, add column late_note text;
alter table label drop constraint label_kind_known, add constraint label_kind_known check (kind in ('PROCEDURE', 'FIELD', 'CAUSE'));
