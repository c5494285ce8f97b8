-- A re-dating moves the last day for completing an online submission too. Items listed before are about answers.
alter table redating_item
    add column submission_part text,
    add constraint redating_item_submission_part_known check (submission_part in ('ANSWER', 'COMPLETION')),
    add constraint redating_item_part_of_submission check (submission_part is null or submission is not null);
