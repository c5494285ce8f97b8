package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The publicity matrix: procedure × unit × channel with its day, and what is missing, out of date or public too long. */
final class PublicityScene implements Scene {
    private static final String PATH = "/api/v1/procedure-publications";
    private static final String COUNTER = "COUNTER";

    private final Api api;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    PublicityScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        publish(
                LocalDate.of(2025, 7, 5),
                List.of(CatalogueScene.AMENDED, CatalogueScene.INTERLINKED, CatalogueScene.ABOLISHED),
                false);
        DemoFailure.unless(
                state(CatalogueScene.ABOLISHED, today).equals("ENDED"),
                "The abolished procedure is not shown as public too long");
        LocalDate later = CatalogueScene.nextMonth(today);
        DemoFailure.unless(
                state(CatalogueScene.AMENDED, later).equals("OUT_OF_DATE"),
                "The amended procedure is not shown as out of date");
        say.line(
                "Niêm yết tại quầy: %s còn treo dù đã bãi bỏ, %s phải niêm yết lại từ %s",
                CatalogueScene.ABOLISHED, CatalogueScene.AMENDED, Dates.day(later.toString()));
        publish(today, List.of(CatalogueScene.ABOLISHED), true);
        publish(today, List.of(CatalogueScene.AMENDED), false);
        DemoFailure.unless(
                state(CatalogueScene.ABOLISHED, today).isEmpty()
                        && state(CatalogueScene.AMENDED, later).isEmpty(),
                "What was made public again or taken down is still listed");
        say.line(
                "Gỡ và niêm yết lại xong; %s còn %d lượt thủ tục × kênh chưa công khai",
                commune.agency(), gaps(today).size());
    }

    private void publish(LocalDate day, List<String> procedures, boolean withdrawn) {
        Map<String, Object> made = Map.of(
                "agency", commune.agency(),
                "channel", COUNTER,
                "publishedOn", day.toString(),
                "procedures", procedures,
                "withdrawn", withdrawn);
        api.post(commune.head(), PATH, made, 201);
        long listed = api.all(commune.head(), PATH + "?agency=" + commune.agency()).stream()
                .filter(found -> found.get("publishedOn").asText().equals(day.toString())
                        && found.get("withdrawn").asBoolean() == withdrawn
                        && procedures.contains(found.get("procedure").asText()))
                .count();
        DemoFailure.unless(listed == procedures.size(), listed + " of " + procedures + " are on record");
    }

    /** What is wrong with a procedure at the counter, or nothing. */
    private String state(String procedure, LocalDate day) {
        return gaps(day).stream()
                .filter(gap -> gap.get("procedure").asText().equals(procedure)
                        && gap.get("channel").asText().equals(COUNTER))
                .map(gap -> gap.get("state").asText())
                .findFirst()
                .orElse("");
    }

    private List<JsonNode> gaps(LocalDate day) {
        return api.all(commune.head(), PATH + "/gaps?on=" + day);
    }
}
