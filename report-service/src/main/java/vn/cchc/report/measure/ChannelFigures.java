package vn.cchc.report.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Shares of channels per agency, to be compared with those that were frozen. */
@ApplicationScoped
class ChannelFigures implements Freezable {

    private final MeasureReports reports;

    ChannelFigures(MeasureReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "channels";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.byAgency(Topic.CHANNELS, asked).stream()
                .collect(Collectors.toMap(MeasureReport.Row::group, MeasureReport.Row::shares));
    }
}
