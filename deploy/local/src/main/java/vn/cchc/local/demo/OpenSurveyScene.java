package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The survey that is open all year asks without an account; its figures show only from the minimum sample on. */
final class OpenSurveyScene implements Scene {
    private static final String SURVEY = "/api/v1/open-survey";
    private static final String ASKED = "SIPAS-2";
    private static final int CONTENT = 5;
    private static final int DISCONTENT = 2;

    private final Api api;
    private final Commune commune;
    private final Say say;

    OpenSurveyScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode questions = api.get(Gateway.CITIZEN, SURVEY + "/questions");
        DemoFailure.unless(
                questions.get("criteria").findValuesAsText("code").contains(ASKED)
                        && !questions.get("notice").asText().isBlank(),
                "The open survey asks " + questions);
        int sample = summary().get("minimumSample").asInt();
        for (int person = 1; person < sample; person++) {
            answer(CONTENT);
        }
        JsonNode below = criterion(summary());
        Contentment reported = new Contentment(commune, "open-survey", ASKED);
        reported.awaitAs(below);
        answer(DISCONTENT);
        JsonNode enough = criterion(summary());
        reported.awaitAs(enough);
        double mean = (CONTENT * (sample - 1) + DISCONTENT) / (double) sample;
        double share = 100.0 * (sample - 1) / sample;
        DemoFailure.unless(
                below.get("answers").asInt() == sample - 1
                        && !below.path("mean").isNumber()
                        && Math.abs(enough.get("mean").asDouble() - mean) < 0.01
                        && Math.abs(enough.get("satisfiedShare").asDouble() - share) < 0.01,
                "With few answers the open survey says " + below + ", with enough " + enough);
        say.line(
                "Khảo sát mở của %s, không cần tài khoản, %d câu hỏi: %d phiếu chưa đủ mẫu nên không hiện điểm",
                commune.agency(), questions.get("criteria").size(), sample - 1);
        say.line(
                "Thêm một phiếu nữa là đủ: “%s” trung bình %s trên 5, hài lòng %s%%; không giữ gì về người trả lời",
                enough.get("name").asText(),
                enough.get("mean").asText(),
                enough.get("satisfiedShare").asText());
    }

    private void answer(int score) {
        Map<String, Object> answer = Map.of(
                "agency",
                commune.agency(),
                "channel",
                "COUNTER",
                "scores",
                List.of(Map.of("criterion", ASKED, "score", score)));
        api.post(Gateway.CITIZEN, SURVEY, answer, 201);
    }

    private JsonNode summary() {
        YearMonth month = YearMonth.from(commune.now());
        return api.get(
                commune.head(), SURVEY + "/summary?agency=" + commune.agency() + "&from=" + month + "&to=" + month);
    }

    private static JsonNode criterion(JsonNode summary) {
        return StreamSupport.stream(summary.get("criteria").spliterator(), false)
                .filter(found -> found.get("criterion").asText().equals(ASKED))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("Nobody is asked about " + ASKED + ": " + summary));
    }
}
