package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** From which day on which units must have a one-stop counter is data, with the text that says so and what stood before. */
final class CounterDutyScene implements Scene {
    private static final String DUTIES = "/api/v1/counter-duties";
    private static final String KIND = "DEPARTMENT";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;

    CounterDutyScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        int year = commune.now().getYear() + 1;
        api.put(admin, DUTIES + "/" + KIND, term(year + "-01-01", "Quyết định 12/QĐ-UBND"));
        JsonNode duty = api.put(admin, DUTIES + "/" + KIND, term(year + "-03-01", "Quyết định 40/QĐ-UBND"));
        Api.Answer refused = api.tryPut(commune.officer(), DUTIES + "/" + KIND, term(year + "-03-01", "-"), "\"1\"");
        boolean listed =
                api.get(commune.counter(), DUTIES).findValuesAsText("validFrom").contains(year + "-03-01");
        DemoFailure.unless(
                listed
                        && refused.status() == 403
                        && duty.at("/changes/0/former/legalBasis").asText().equals("Quyết định 12/QĐ-UBND"),
                "The duty of departments is " + duty + ", an officer was answered " + refused);
        say.line(
                "Sở phải có quầy một cửa: %s theo %s, thay mốc %s đã ghi trước đó; chưa đến ngày thì chưa nợ đếm sổ giấy",
                Dates.day(duty.get("validFrom").asText()),
                duty.get("legalBasis").asText(),
                Dates.day(duty.at("/changes/0/former/validFrom").asText()));
    }

    private static Map<String, String> term(String from, String basis) {
        return Map.of("validFrom", from, "legalBasis", basis);
    }
}
