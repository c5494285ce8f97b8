-- A notification in a transaction makes its commit wait for that of every other: the relay looks by itself.
drop trigger outbox_entry_appended on outbox_entry;
drop function outbox_entry_appended();
