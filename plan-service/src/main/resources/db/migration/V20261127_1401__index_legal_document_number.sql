create index legal_document_number on legal_document (number);
