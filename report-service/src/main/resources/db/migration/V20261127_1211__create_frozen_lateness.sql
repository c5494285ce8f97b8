-- Why dossiers of a locked period were late, as it was stated when it was locked; beside the rows of its checksum, so that periods
-- locked before keep theirs.
create table frozen_lateness (
    lock    uuid not null,
    dossier text not null,
    cause   text not null,
    note    text,
    constraint frozen_lateness_pk primary key (lock, dossier),
    constraint frozen_lateness_of_dossier foreign key (lock, dossier) references frozen_dossier (lock, dossier)
);
create trigger frozen_lateness_stays before update or delete on frozen_lateness
    for each statement execute function refuse_change_of_frozen();
