create index form_signed_file_by_form on form_signed_file (dossier, kind, event_sequence, number);
