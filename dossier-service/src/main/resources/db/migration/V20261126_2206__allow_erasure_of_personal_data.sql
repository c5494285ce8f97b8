-- What was kept by a trigger from any change may lose its personal data once these have been kept long enough: only columns
-- that are named, and only in a transaction that says it erases. The trigger guards against mistakes, the chain against the rest.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if current_setting('cchc.erasing', true) is distinct from 'on' then
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        if not ('DELETE' = any (tg_argv)) then
            raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if (to_jsonb(new) - tg_argv) is distinct from (to_jsonb(old) - tg_argv) then
        raise exception '% may only lose personal data', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- erased_hash: over the row as it was left and the hash it had, so that it can't be changed after either.
alter table dossier_event add column erased_hash bytea;
alter table dossier_event add constraint dossier_event_erased_hash_length check (octet_length(erased_hash) = 32);
create or replace trigger dossier_event_append_only before update or delete on dossier_event
    for each row execute function refuse_change_but_erasure('data', 'erased_hash');

create or replace trigger applicant_history_append_only before update or delete on applicant_history
    for each row execute function refuse_change_but_erasure('DELETE');
create or replace trigger apology_append_only before update or delete on apology
    for each row execute function refuse_change_but_erasure('reason', 'override_reason');
create or replace trigger consent_append_only before update or delete on consent
    for each row execute function refuse_change_but_erasure('DELETE');
create or replace trigger submission_event_append_only before update or delete on submission_event
    for each row execute function refuse_change_but_erasure('data');
create or replace trigger petition_event_append_only before update or delete on petition_event
    for each row execute function refuse_change_but_erasure('text', 'question', 'attachments');
create or replace trigger access_log_append_only before update or delete on access_log
    for each row execute function refuse_change_but_erasure('DELETE');

alter table dossier add column erased_at timestamptz;
alter table applicant add column erased_at timestamptz;
alter table applicant add constraint applicant_erased_whole check (erased_at is null
    or (name = '' and identity_sealed is null and phone is null and email is null and address is null));

alter table submission add column erased_at timestamptz;
alter table submission drop constraint submission_sealed_until_accepted;
alter table submission add constraint submission_sealed_until_accepted
    check ((state = 'ACCEPTED' or erased_at is not null) = (sealed is null));

-- came_in: whether a dossier came of it, which can't be told any more without the person.
alter table slip add column erased_at timestamptz;
alter table slip add column came_in boolean not null default false;
alter table slip alter column sealed drop not null;
alter table slip add constraint slip_erased_whole check ((erased_at is null) = (sealed is not null)
    and (erased_at is null or (identity_hash is null and contact_hash is null)));
create or replace trigger slip_append_only before update or delete on slip
    for each row execute function refuse_change_but_erasure(
        'sealed', 'identity_hash', 'contact_hash', 'erased_at', 'came_in');

alter table petition add column erased_at timestamptz;
alter table petition alter column petitioner drop not null;
alter table petition add constraint petition_erased_whole check ((erased_at is null) = (petitioner is not null));

-- Days of a sealed log whose lines were kept long enough: their seals stay, their content can't be held against them.
create table log_erased_day (
    log       text        not null,
    day       date        not null,
    entries   bigint      not null,
    erased_at timestamptz not null,
    constraint log_erased_day_pk primary key (log, day),
    constraint log_erased_day_log_known check (log = 'ACCESS_LOG'),
    constraint log_erased_day_seal_fk foreign key (log, day) references log_seal (log, day)
);

create trigger log_erased_day_append_only before update or delete on log_erased_day
    for each row execute function refuse_change();
