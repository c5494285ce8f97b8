-- Which topics a lock froze, and how many tasks with which checksum. Locks from before have none: of the topics these froze
-- petitions and reports owed where their tellings are counted, and nothing else.
alter table period_lock
    add column topics text[],
    add column tasks bigint,
    add column task_checksum text;
