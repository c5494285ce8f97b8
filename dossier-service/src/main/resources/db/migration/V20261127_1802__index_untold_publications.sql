create index procedure_publication_untold on procedure_publication (agency, channel, published_on) where not told;
