package vn.cchc.report.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.FigureRegistry;
import vn.cchc.report.figure.Share;

/** Reads the shares that stand in the total of a topic only. */
@ApplicationScoped
class TotalShares {

    private final FigureRegistry figures;

    TotalShares(FigureRegistry figures) {
        this.figures = figures;
    }

    /** By their codes. */
    Map<String, Share> of(Topic topic, Asked asked) {
        var reading = figures.reading(codes(topic));
        return codes(topic).stream()
                .collect(toMap(code -> code, code -> reading.of(code, asked).share()));
    }

    /** What they are read from. */
    Set<String> topics(Topic topic) {
        return figures.reading(codes(topic)).topics();
    }

    private static Set<String> codes(Topic topic) {
        return topic.ofTotal().stream().map(TotalMeasure::code).collect(toSet());
    }
}
