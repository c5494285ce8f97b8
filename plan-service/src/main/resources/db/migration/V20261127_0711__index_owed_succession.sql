create index owed_succession_asked on owed_succession (kind, owner, agency) where state = 'ASKED';
