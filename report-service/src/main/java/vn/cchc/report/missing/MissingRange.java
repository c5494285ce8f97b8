package vn.cchc.report.missing;

/** The numbers to ask for, first and last; some between them may be there. */
record MissingRange(String topic, String subject, long from, long to) {}
