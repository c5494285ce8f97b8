-- Null for a first count, for what a counter counted again on its own, for settlements and for what the system took up.
alter table paper_count_change
    add column reason text,
    add constraint paper_count_change_reason_said check (reason is null or btrim(reason) <> '');
