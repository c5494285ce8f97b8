-- A new purpose comes with its first text; what was shown to people is never changed, a new text has a new version.
alter table consent_text drop constraint consent_text_purpose_known;
alter table consent_text add constraint consent_text_purpose_is_a_name check (purpose ~ '^[A-Z][A-Z_]*$');
alter table consent_text add column recorded_by text;

create trigger consent_text_append_only before update or delete on consent_text
    for each row execute function refuse_change();
