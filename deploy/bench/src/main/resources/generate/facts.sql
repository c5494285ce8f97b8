insert into dossier_fact (dossier, last_sequence, procedure, field, level, receiving_agency, agency, channel,
    return_channel, coverage, online_level, received_at)
select dossier, 1 + num_nonnulls(forwarded_at, paused_at, resumed_at, overdue_at, moved_at, ended_at, returned_at),
    '1.' || lpad(cast(procedure as text), 6, '0'), 'LV' || lpad(cast(procedure % {fields} + 1 as text), 2, '0'),
    case when procedure <= 300 then 'COMMUNE' else 'PROVINCE' end, agency, agency, channel,
    case when post_back then 'POST' else 'COUNTER' end,
    case when procedure = 300 then 'NON_TTHC' when procedure % 100 = 99 then 'EXEMPT' else 'COUNTED' end, online_level, received_at
from bench_dossier
