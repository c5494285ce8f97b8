package vn.cchc.report.dashboard;

/** One of what a filter offers. */
public record Choice(String value, String label, boolean chosen) {}
