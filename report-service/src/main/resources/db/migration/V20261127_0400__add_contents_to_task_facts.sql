-- Each milestone and date of a task. Of what was taken in before events told them, the task itself is its only content.
alter table task_state add column contents jsonb not null default '[]';
update task_state set contents = jsonb_build_array(jsonb_build_object('number', 1, 'what', '', 'due_on', due_on,
    'state', state, 'completed_on', completed_on, 'leads', '[]'::jsonb));
alter table task_fact add column title text, add column label text;
