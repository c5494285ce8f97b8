package vn.cchc.report.request;

/** The agency a report is asked for, with all below it. */
public record AskedAgency(String code, String name, String path) {}
