create index procedure_untold on procedure (code) where told = 0;
