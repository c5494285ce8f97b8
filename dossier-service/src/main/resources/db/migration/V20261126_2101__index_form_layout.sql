-- From one day on there is one page of a form.
create unique index form_layout_from_unique on form_layout (form_set, number, kind, effective_from)
    where withdrawn_at is null;
