create index legal_document_keeper on legal_document (keeper, id);
create index legal_citation_document on legal_citation (document_id);
