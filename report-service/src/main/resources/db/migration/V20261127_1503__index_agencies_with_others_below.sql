-- Every question looks for them; they are few.
create index cube_agency_has_below on cube_agency (path) where has_below;
