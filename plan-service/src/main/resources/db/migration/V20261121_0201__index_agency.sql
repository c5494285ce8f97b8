create index agency_path_prefix on agency (path text_pattern_ops);
create index agency_parent on agency (parent);
