-- A refusal as the result is told in a letter that the leader and the organisation sign.
alter table form_signature
    drop constraint form_signature_kind_known,
    add constraint form_signature_kind_known check (kind in ('APOLOGY', 'STOP_NOTICE', 'REFUSED_RESULT'));
