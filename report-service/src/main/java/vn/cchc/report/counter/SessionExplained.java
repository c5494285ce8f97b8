package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** What the figures of half days with publication mean. */
@ApplicationScoped
class SessionExplained implements ExplainedReport {

    private static final String REPORT = "publication-sessions";
    private static final String IN_TIME = "inTimeShare";
    private static final Text MEANING = Text.of(
            "Mỗi buổi (sáng, chiều) mà đơn vị phải công khai tiến độ khi kết thúc được đếm một lần.",
            "Each morning and afternoon at whose end a unit had to publish the progress of its dossiers counts once.");
    private static final Text LAW = Text.of(
            "Kế hoạch cải cách hành chính (công khai tiến độ cuối mỗi buổi sáng, chiều); đơn vị phải thực hiện chưa được xác"
                    + " nhận",
            "Plans of administrative reform (progress is published at the end of each morning and afternoon); which units have"
                    + " to is not confirmed");
    private static final Text ROWS = Text.of("Buổi làm việc của các đơn vị", "Half days of the units");

    private final CounterReports reports;

    SessionExplained(CounterReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.COUNTERS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        return FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.by(CounterBy.values()))
                .in(CountedIn.HALF_DAYS)
                .add("owed", Text.of("Buổi phải công khai", "Half days owed"))
                .add("inTime", Text.of("Công khai kịp thời", "Published in time"))
                .add("late", Text.of("Công khai muộn", "Published after their end and the grace"))
                .listedAt(ItemsLink.to("/api/v1/publication-sessions/missed")
                        .ofAgency()
                        .from("from")
                        .upTo("to"))
                .add("missed", Text.of("Không công khai", "Over, and nothing was published"))
                .listedAt(null)
                .in(CountedIn.SHARE)
                .made(List.of(REPORT + ".inTime"), List.of(REPORT + ".owed"))
                .add(
                        IN_TIME,
                        Text.of("Tỷ lệ buổi công khai kịp thời", "Published in time, of all that are told"),
                        Text.of("công khai kịp thời / phải công khai", "in time / owed"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy(), CounterBy.values());
        var report = reports.sessions(by, asked.question());
        if (asked.group() == null) {
            return List.of(report.total(), Map.of(IN_TIME, report.inTime()));
        }
        return asked.in(report.rows(), PublicationSessions.Row::group).stream()
                .flatMap(row -> Stream.of(row.sessions(), Map.of(IN_TIME, row.inTime())))
                .toList();
    }
}
