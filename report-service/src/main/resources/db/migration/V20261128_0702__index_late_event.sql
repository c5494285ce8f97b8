create index late_event_not_yet_known on late_event using gist (tstzrange(since, recorded_at));
