package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Ratings are summed up only where so many answered that nobody is recognised: one commune is below, the other reaches it. */
final class RatingScene implements Scene {
    private static final String RATINGS = "/api/v1/ratings";
    private static final String STAFF = "SIPAS-3";
    /** A copy from the register of civil status, while one waits. */
    private static final String COPY = "2.000635";

    private final Api api;
    private final Commune commune;
    private final Commune other;
    private final Say say;

    /** @param other where one person has rated so far */
    RatingScene(Commune commune, Commune other, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.other = other;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode slip = api.get(Gateway.CITIZEN, RATINGS + "/criteria").get("criteria");
        DemoFailure.unless(
                slip.findValuesAsText("code").contains(STAFF), "Nobody is asked about " + STAFF + ": " + slip);
        JsonNode few = summary(other);
        int sample = few.get("minimumSample").asInt();
        int satisfied = sample - 2;
        rateAll(sample, satisfied);
        JsonNode enough = summary(commune);
        JsonNode staff = criterion(enough);
        double mean = (satisfied * 5 + 2 * 2) / (double) sample;
        DemoFailure.unless(
                few.get("ratings").asInt() < sample
                        && few.get("satisfaction").isNull()
                        && criterion(few).get("mean").isNull()
                        && enough.get("ratings").asInt() == sample
                        && Math.abs(staff.get("mean").asDouble() - mean) < 0.01
                        && Math.abs(staff.get("satisfiedShare").asDouble() - 100.0 * satisfied / sample) < 0.01,
                "With few answers the summary is " + few + ", with enough " + enough);
        new Contentment(other, "ratings", STAFF).awaitAs(criterion(few));
        new Contentment(commune, "ratings", STAFF).awaitAs(staff);
        tell(few, enough);
    }

    private void rateAll(int sample, int satisfied) {
        List<Citizen> people = IntStream.range(0, sample)
                .mapToObj(number -> new Citizen(
                        "Nguyễn Văn " + (char) ('A' + number),
                        String.format("0640900031%02d", number),
                        String.format("09053101%02d", number),
                        "Tổ " + (number + 1)))
                .toList();
        List<String> codes = settleAll(people);
        for (int number = 0; number < sample; number++) {
            rate(codes.get(number), people.get(number), number < satisfied ? 5 : 2);
        }
    }

    private void tell(JsonNode few, JsonNode enough) {
        JsonNode staff = criterion(enough);
        say.line(
                "%s mới có %d phiếu, dưới mẫu tối thiểu %d: không hiện điểm, để không ai bị nhận ra",
                other.agency(),
                few.get("ratings").asInt(),
                few.get("minimumSample").asInt());
        say.line(
                "%s đủ %d phiếu: “%s” trung bình %s trên 5, hài lòng %s%%, không kèm hồ sơ nào; báo cáo mức độ hài lòng nói đúng như vậy",
                commune.agency(),
                enough.get("ratings").asInt(),
                staff.get("name").asText(),
                staff.get("mean").asText(),
                staff.get("satisfiedShare").asText());
    }

    /** A morning of copies from the register, each waited for, in one request. */
    private List<String> settleAll(List<Citizen> people) {
        List<Map<String, Object>> intakes = new ArrayList<>();
        for (Citizen citizen : people) {
            Map<String, Object> intake = commune.intake(
                    Sample.procedure(COPY), citizen, commune.now().minusMinutes(3));
            intake.put(
                    "settlement",
                    Map.of(
                            "result",
                            "GRANTED",
                            "finishedAt",
                            commune.now().minusMinutes(2).toString(),
                            "returnedAt",
                            commune.now().minusMinutes(1).toString()));
            intakes.add(Map.of("key", "trich-luc-" + citizen.phone(), "intake", intake));
        }
        JsonNode results = api.post(commune.counter(), "/api/v1/dossiers/batch", Map.of("intakes", intakes), 200)
                .get("results");
        return results.findValues("receipt").stream()
                .map(receipt -> receipt.get("code").asText())
                .toList();
    }

    private void rate(String code, Citizen citizen, int score) {
        Map<String, Object> rating = Map.of(
                "code",
                code,
                "verifier",
                citizen.verifier(),
                "channel",
                "COUNTER",
                "scores",
                List.of(Map.of("criterion", STAFF, "score", score)));
        api.post(Gateway.CITIZEN, RATINGS, rating, 201);
    }

    private JsonNode summary(Commune of) {
        YearMonth month = YearMonth.from(of.now());
        return api.get(of.head(), RATINGS + "/summary?agency=" + of.agency() + "&from=" + month + "&to=" + month);
    }

    private static JsonNode criterion(JsonNode summary) {
        return StreamSupport.stream(summary.get("criteria").spliterator(), false)
                .filter(found -> found.get("criterion").asText().equals(STAFF))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("Nobody is asked about " + STAFF));
    }
}
