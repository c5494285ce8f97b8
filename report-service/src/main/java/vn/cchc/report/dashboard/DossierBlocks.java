package vn.cchc.report.dashboard;

import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.resolution.ResolutionReport;
import vn.cchc.report.scoreboard.Scoreboard;
import vn.cchc.report.trend.Trend;

/** What the reports about dossiers say. */
public record DossierBlocks(
        ResolutionReport resolution,
        MeasureReport timeliness,
        MeasureReport channels,
        Trend trend,
        Scoreboard scoreboard) {}
