package vn.cchc.report.resolution;

/** What a row of the form stands for. */
public record Group(String code, String name) {}
