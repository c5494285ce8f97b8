package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Progress is published each morning and afternoon: half days that were missed, one made up for, and the public list. */
final class PublicationScene implements Scene {
    private static final String PATH = "/api/v1/publication-sessions";
    private static final int DAYS_BACK = 14;

    private final Api api;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    PublicationScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        List<JsonNode> missed = missed(today.minusDays(DAYS_BACK), today.minusDays(1));
        DemoFailure.unless(!missed.isEmpty(), "Nobody published for two weeks, and no half day is missed");
        say.line("%s bỏ lỡ %d buổi công khai tiến độ trong %d ngày", commune.agency(), missed.size(), DAYS_BACK);
        makeUpFor(missed.get(missed.size() - 1));
        showToEverybody();
    }

    private void makeUpFor(JsonNode missed) {
        String day = missed.get("day").asText();
        String session = missed.get("session").asText();
        Map<String, Object> update = Map.of(
                "agency", commune.agency(), "day", day, "session", session, "channel", "COMMUNE_PAGE", "dossiers", 12);
        String timing =
                api.post(commune.counter(), PATH, update, 201).get("timing").asText();
        DemoFailure.unless(
                timing.equals("LATE")
                        && state(missed(LocalDate.parse(day), LocalDate.parse(day)), session)
                                .equals("LATE"),
                "A half day made up for is " + timing);
        commune.await("the report of half days to have the one made up for", () -> reportedLate(day));
        say.line("Công khai bù buổi %s ngày %s: ghi là muộn, trong báo cáo cũng vậy", half(session), Dates.day(day));
    }

    /** As of a day that is over nothing had been made up for: it is asked as of today. */
    private boolean reportedLate(String day) {
        JsonNode report = api.get(
                commune.head(),
                ReportDesk.REPORTS + "publication-sessions?agency=" + commune.agency() + "&from=" + day + "&to="
                        + today);
        return report.at("/total/late").asInt() > 0
                && report.at("/rows/0/sessions/late").asInt()
                        == report.at("/total/late").asInt();
    }

    /** Without an account it is only seen; fetched by the commune's own account it is the half day's update. */
    private void showToEverybody() {
        JsonNode list = api.get(Gateway.CITIZEN, PATH + "/current?agency=" + commune.agency() + "&limit=200");
        DemoFailure.unless(
                !list.get("items").isEmpty() && list.findValues("applicant").isEmpty(),
                "The public list of progress is " + list);
        JsonNode first = list.at("/items/0");
        say.line(
                "Danh sách công khai, không cần tài khoản: %d hồ sơ, mới nhất %s — %s",
                list.get("items").size(),
                first.get("code").asText(),
                first.get("step").asText());
        publish();
    }

    /** At other times of the day there is no half day to settle. */
    private void publish() {
        JsonNode session = api.get(
                        commune.counter(), PATH + "/current?agency=" + commune.agency() + "&channel=COMMUNE_PAGE")
                .get("session");
        if (session.isObject()) {
            String half = session.get("session").asText();
            DemoFailure.unless(
                    !state(missed(today, today), half).equals("MISSED"),
                    "The list was published, yet the half day is missed");
            say.line(
                    "Trang của xã lấy danh sách bằng tài khoản của mình: tự ghi là công khai buổi %s, %s",
                    half(half), session.get("state").asText().equals("DONE") ? "đúng lúc" : "muộn");
        }
    }

    private static String half(String session) {
        return session.equals("MORNING") ? "sáng" : "chiều";
    }

    private List<JsonNode> missed(LocalDate from, LocalDate to) {
        return api.all(commune.head(), PATH + "/missed?agency=" + commune.agency() + "&from=" + from + "&to=" + to);
    }

    private static String state(List<JsonNode> missed, String session) {
        return missed.stream()
                .filter(found -> found.get("session").asText().equals(session))
                .map(found -> found.get("state").asText())
                .findFirst()
                .orElse("");
    }
}
