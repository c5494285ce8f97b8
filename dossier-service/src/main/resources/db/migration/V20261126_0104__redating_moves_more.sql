-- A re-dating lists submissions after the dossiers, and says what beside the appointment moves in each dossier.
alter table redating add column submissions_listed_to text;

alter table redating_item
    alter column dossier drop not null,
    add column submission     text,
    add column proposed_moves jsonb not null default '[]',
    add column moves          jsonb,
    add column takes_back_miss boolean not null default false,
    add constraint redating_item_of_one check (num_nonnulls(dossier, submission) = 1),
    add constraint redating_item_submission_once unique (redating, submission),
    add constraint redating_item_submission_fk foreign key (submission) references submission (code);
