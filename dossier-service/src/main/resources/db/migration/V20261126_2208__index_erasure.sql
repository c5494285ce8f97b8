-- What is due is found by when it ended, among what still has personal data.
create index dossier_to_erase on dossier (ended_at) where ended_at is not null and erased_at is null;
create index slip_to_erase on slip (made_at) where erased_at is null;
create unique index erasure_hold_one_at_a_time on erasure_hold (dossier) where released_at is null;
create index erasure_unfinished on erasure (requested_at) where state in ('LISTING', 'RUNNING');
