package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Shares, times, trend, ranks and causes are other cuts of the dossiers that form II.06a counts, so they add up to it. */
final class MeasureScene implements Scene {
    /** More than what rounding a mean to four digits takes. */
    private static final double ROUNDED = 0.0001;

    private final ReportDesk desk;
    private final Say say;

    MeasureScene(ReportDesk desk, Say say) {
        this.desk = desk;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode form = desk.form();
        int resolved = ReportDesk.figure(form, "/resolved/total");
        int inTime = ReportDesk.figure(form, "/resolved/early") + ReportDesk.figure(form, "/resolved/onTime");
        shares(form, inTime, resolved);
        times(resolved);
        trend(inTime, resolved);
        ranks(inTime, resolved);
        ranksByMany();
        causes(form);
    }

    private void shares(JsonNode form, int inTime, int resolved) {
        JsonNode timely = total(desk.report("on-time"), "on-time");
        expect("The share on time", timely, inTime, resolved);
        int online = ReportDesk.figure(form, "/received/online");
        JsonNode channel = total(desk.report("channels"), "online");
        expect("The share of online dossiers", channel, online, online + ReportDesk.figure(form, "/received/direct"));
        say.line(
                "Đúng hạn %d/%d = %s, trực tuyến %d/%d = %s: tử số và mẫu số đúng bằng các cột của II.06a",
                inTime,
                resolved,
                Shares.percent(timely.get("value").asDouble()),
                online,
                channel.get("of").asInt(),
                Shares.percent(channel.get("value").asDouble()));
    }

    private static JsonNode total(JsonNode report, String measure) {
        return StreamSupport.stream(report.get("total").spliterator(), false)
                .filter(share -> share.get("measure").asText().equals(measure))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no measure " + measure + " in " + report));
    }

    private static void expect(String what, JsonNode share, int part, int of) {
        DemoFailure.unless(
                share.get("part").asInt() == part && share.get("of").asInt() == of,
                what + " is " + share + ", form II.06a gives " + part + " of " + of);
    }

    private void times(int resolved) {
        JsonNode times = desk.report("handling-times").get("total");
        int median = times.get("median").asInt();
        int most = times.get("p99").asInt();
        DemoFailure.unless(
                times.get("dossiers").asInt() == resolved
                        && times.get("timed").asInt() <= resolved
                        && median <= times.get("p90").asInt()
                        && times.get("p90").asInt() <= most,
                "The handling times are " + times + ", resolved were " + resolved);
        say.line(
                "Thời gian giải quyết của %d hồ sơ: một nửa trong %d ngày làm việc, 90%% trong %d, 99%% trong %d",
                resolved, median, times.get("p90").asInt(), most);
    }

    private void trend(int inTime, int resolved) {
        JsonNode trend = desk.report("trend?groupBy=field");
        List<JsonNode> months = shares(trend.get("points"));
        List<JsonNode> fields = new ArrayList<>();
        trend.get("groups").forEach(series -> fields.addAll(shares(series.get("points"))));
        DemoFailure.unless(
                sum(fields, "part") == inTime && sum(fields, "of") == resolved,
                "The months of fields are " + fields + ", together they should be " + inTime + " of " + resolved);
        DemoFailure.unless(
                sum(months, "part") == inTime && sum(months, "of") == resolved,
                "The months are " + months + ", together they should be " + inTime + " of " + resolved);
        say.line(
                "Diễn biến đúng hạn theo tháng: %s; cộng các tháng, cũng như các tháng của %d lĩnh vực, bằng cả kỳ",
                String.join(
                        " → ",
                        months.stream()
                                .map(month -> month.get("part").asText() + "/"
                                        + month.get("of").asText())
                                .toList()),
                trend.get("groups").size());
    }

    /** Places counted again from the values: one more than there are agencies with a better one. */
    private void ranks(int inTime, int resolved) {
        JsonNode rows = desk.report("agency-scoreboard").get("rows");
        List<JsonNode> shares = shares(rows);
        DemoFailure.unless(
                sum(shares, "part") == inTime && sum(shares, "of") == resolved,
                "The agencies have " + shares + ", together they should be " + inTime + " of " + resolved);
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : rows) {
            long better = shares.stream()
                    .filter(share -> share.path("value").asDouble(-1)
                            > row.at("/share/value").asDouble(-1))
                    .count();
            boolean valued = row.at("/share/value").isNumber();
            if (valued
                    ? row.at("/scores/0/place").asLong() != better + 1
                    : row.path("rank").isNumber()) {
                wrong.add(row.toString());
            }
        }
        DemoFailure.unless(wrong.isEmpty(), "Wrongly ranked are " + wrong);
        say.line(
                "Xếp hạng %d cơ quan theo tỷ lệ đúng hạn; bằng nhau thì cùng hạng, không có hồ sơ thì không xếp",
                rows.size());
    }

    /** Ranks by several measures, counted again from the places. */
    private void ranksByMany() {
        JsonNode rows = desk.report("agency-scoreboard?measure=on-time,handling-times.median,satisfaction")
                .get("rows");
        double before = 0;
        for (JsonNode row : rows) {
            List<JsonNode> places = new ArrayList<>();
            row.get("scores").forEach(score -> {
                if (score.path("place").isNumber()) {
                    places.add(score);
                }
            });
            double mean = places.isEmpty() ? Double.MAX_VALUE : (double) sum(places, "place") / places.size();
            DemoFailure.unless(
                    row.path("rank").isNumber() != places.isEmpty()
                            && mean >= before - ROUNDED
                            && (places.isEmpty()
                                    || Math.abs(row.get("meanPlace").asDouble() - mean) < ROUNDED),
                    "Ranked wrongly by several measures is " + row);
            before = mean;
        }
        say.line(
                "Xếp hạng %d cơ quan theo đúng hạn, thời gian giải quyết và mức độ hài lòng: theo bình quân vị trí ở các chỉ tiêu có số liệu",
                rows.size());
    }

    private void causes(JsonNode form) {
        JsonNode causes = desk.report("overdue-causes");
        int late = ReportDesk.figure(form, "/resolved/late");
        int overdue = ReportDesk.figure(form, "/pending/overdue");
        DemoFailure.unless(
                ReportDesk.figure(causes, "/late") == late
                        && ReportDesk.figure(causes, "/overdue") == overdue
                        && causes.get("causes").findValuesAsText("code").contains(ApologyScene.CAUSE),
                "The causes of lateness are " + causes + ", form II.06a has " + late + " and " + overdue);
        addUp(causes.get("rows"), late, overdue);
        addUp(causes.get("causes"), late, overdue);
        addUp(desk.report("overdue-causes?groupBy=channel").get("groups"), late, overdue);
        say.line(
                "Nguyên nhân quá hạn: %d hồ sơ trả muộn, %d đang quá hạn, chia theo %d lĩnh vực, cơ quan và bước gây chậm; còn nợ %d lời xin lỗi",
                late, overdue, causes.get("rows").size(), ReportDesk.figure(causes, "/apologiesOwed"));
    }

    private static void addUp(JsonNode rows, int late, int overdue) {
        List<JsonNode> dossiers = new ArrayList<>();
        rows.forEach(row -> dossiers.add(row.get("dossiers")));
        DemoFailure.unless(
                sum(dossiers, "late") == late && sum(dossiers, "overdue") == overdue,
                "What is late comes to " + rows + ", form II.06a has " + late + " and " + overdue);
    }

    private static List<JsonNode> shares(JsonNode rows) {
        List<JsonNode> shares = new ArrayList<>();
        rows.forEach(row -> shares.add(row.get("share")));
        return shares;
    }

    private static int sum(List<JsonNode> nodes, String field) {
        return nodes.stream().mapToInt(node -> node.get(field).asInt()).sum();
    }
}
