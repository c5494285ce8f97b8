package vn.cchc.report.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;
import vn.cchc.report.request.Choice;

/** What the figures of reporting discipline mean. */
@ApplicationScoped
class DisciplineExplained implements ExplainedReport {

    private static final String ON_TIME = "onTimeShare";
    private static final String HANDED_IN = "handedInShare";
    private static final Text MEANING = Text.of(
            "Mỗi báo cáo phải nộp có hạn trong kỳ được đếm một lần; ngày nộp so với hạn. Báo cáo được miễn không tính.",
            "Each report with a due day in the period counts once; the day it was handed in is held against the due day."
                    + " Exempt ones don't count.");
    private static final Text LAW = Text.of(
            "Nghị định 09/2019/NĐ-CP về chế độ báo cáo, Điều 12 và thời hạn của từng chế độ báo cáo",
            "Decree 09/2019/NĐ-CP on reporting, Article 12, and the terms of each duty");
    private static final Text ROWS =
            Text.of("Báo cáo định kỳ, đột xuất mà các đơn vị phải nộp", "Reports that the units have to hand in");
    private static final ItemsLink LIST = ItemsLink.to("/api/v1/owed-reports")
            .ofAgency()
            .from("dueFrom")
            .upTo("dueTo")
            .and("duty", asked -> "duty".equals(asked.groupBy()) ? asked.group() : null);

    private final Disciplines disciplines;

    DisciplineExplained(Disciplines disciplines) {
        this.disciplines = disciplines;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.REPORTING.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var key = RowKey.by(By.values());
        var sheet = FigureSheet.of("reporting-discipline")
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(key)
                .in(CountedIn.REPORTS)
                .listedAt(LIST)
                .add("due", Text.of("Phải nộp", "Due"))
                .listedAt(LIST.with("timeliness", "ON_TIME"))
                .add("onTime", Text.of("Nộp đúng hạn", "Handed in by their day"))
                .listedAt(LIST.with("timeliness", "LATE"))
                .add("late", Text.of("Nộp quá hạn", "Handed in after their day"))
                .listedAt(LIST.with("timeliness", "MISSING"))
                .add("missing", Text.of("Quá hạn chưa nộp", "Not handed in, their day is over"))
                .listedAt(LIST.with("timeliness", "PENDING"))
                .add("pending", Text.of("Chưa nộp, còn hạn", "Not handed in, their day has not passed"))
                .listedAt(LIST)
                .in(CountedIn.LETTERS)
                .add("urgings", Text.of("Số lần đôn đốc", "Letters that urged them"))
                .in(CountedIn.REPORTS)
                .needing(RowKey.NONE)
                .listedAt(LIST.with("timeliness", "UNDATED"))
                .add("undated", Text.of("Chưa xác định hạn nộp", "Of the period, without a due day yet"))
                .needing(key)
                .listedAt(LIST);
        return shares(sheet).figures();
    }

    private static FigureSheet shares(FigureSheet sheet) {
        var judged =
                List.of("reporting-discipline.onTime", "reporting-discipline.late", "reporting-discipline.missing");
        return sheet.in(CountedIn.SHARE)
                .made(judged.subList(0, 1), judged)
                .add(
                        ReportsOnTime.CODE,
                        ON_TIME,
                        Text.of("Tỷ lệ báo cáo nộp đúng hạn", "Reports handed in on time"),
                        Text.of("nộp đúng hạn / đã đến hạn", "by their day / those that are not pending"))
                .made(judged.subList(0, 2), judged)
                .add(
                        HANDED_IN,
                        Text.of("Tỷ lệ báo cáo đã nộp", "Reports handed in"),
                        Text.of("đã nộp (đúng hạn, quá hạn) / đã đến hạn", "handed in / those that are not pending"));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var by = Choice.read("groupBy", asked.groupBy() == null ? By.AGENCY.parameter() : asked.groupBy(), By.values());
        var report = disciplines.make(by, asked.question());
        if (asked.group() == null) {
            long urgings =
                    report.rows().stream().mapToLong(Discipline.Row::urgings).sum();
            return List.of(
                    report.total(),
                    Map.of(ON_TIME, report.onTime(), HANDED_IN, report.handedIn()),
                    Map.of("urgings", urgings, "undated", report.undated()));
        }
        return asked.in(report.rows(), Discipline.Row::group).stream()
                .flatMap(row -> Stream.of(
                        row.owed(),
                        Map.of(ON_TIME, row.onTime(), HANDED_IN, row.handedIn()),
                        Map.of("urgings", row.urgings())))
                .toList();
    }
}
