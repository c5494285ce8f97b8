-- Wakes the relay when the appending transaction commits; once per statement, however many rows.
create function outbox_entry_appended() returns trigger language plpgsql as $$
begin
    perform pg_notify('cchc_outbox', '');
    return null;
end
$$;

create trigger outbox_entry_appended after insert on outbox_entry
    for each statement execute function outbox_entry_appended();
