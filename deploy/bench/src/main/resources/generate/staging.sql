create unlogged table bench_dossier (
    dossier text not null, agency text not null, procedure integer not null, channel text not null, online_level integer,
    post_back boolean not null, components integer not null, digital_components integer not null, digital_result boolean,
    paid boolean not null, received_on date not null, received_at timestamptz not null, forwarded_at timestamptz,
    paused_at timestamptz, resumed_at timestamptz, overdue_at timestamptz, moved_at timestamptz, ended_at timestamptz,
    returned_at timestamptz, first_due timestamptz not null, due timestamptz not null, moved_due timestamptz,
    ending text not null)
