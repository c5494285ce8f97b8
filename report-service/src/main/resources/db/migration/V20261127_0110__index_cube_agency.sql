create index cube_agency_path on cube_agency (path);
create index cube_agency_with_below on cube_agency (agency) where has_below;
