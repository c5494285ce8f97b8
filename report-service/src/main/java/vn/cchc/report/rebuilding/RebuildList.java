package vn.cchc.report.rebuilding;

import java.util.List;

/** The latest rebuilds, newest first. */
public record RebuildList(List<Rebuild> items) {}
