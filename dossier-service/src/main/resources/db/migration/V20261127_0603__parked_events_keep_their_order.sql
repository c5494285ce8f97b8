-- Of two events that happened at the same moment the one that was sent first goes first, within a batch and across them.
alter table parked_event add column number bigint generated always as identity;
