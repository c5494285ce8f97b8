package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A counter's machine breaks down: the head gives its leased codes to a colleague, with a reason, and its own go no more. */
final class TakeOverScene implements Scene {
    private static final String BLOCKS = "/api/v1/code-blocks/";
    /** A death: one working day. */
    private static final String DEATH = "1.000656";

    private static final Citizen FAMILY = new Citizen("Đặng Văn Long", "064090003007", "0905301007", "Tổ 6");

    private final Api api;
    private final Commune commune;
    private final Commune neighbour;
    private final Say say;

    TakeOverScene(Commune commune, Commune neighbour, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.neighbour = neighbour;
        this.say = say;
    }

    @Override
    public void play() {
        LeasedCodes leased =
                LeasedCodes.of(api, commune.counter(), commune.now().toLocalDate(), 3);
        String code = leased.codes().get(0);
        String path = BLOCKS + code + "/holder";
        Map<String, Object> colleague = Map.of("account", "quay-so-2", "reason", "Máy quầy số 1 hỏng nguồn");
        int byNeighbour = api.tryPut(neighbour.head(), path, colleague, null).status();
        JsonNode taken = Api.expect(200, "PUT", path, api.tryPut(commune.head(), path, colleague, null));
        Map<String, Object> intake = commune.intake(Sample.procedure(DEATH), FAMILY, commune.now());
        intake.put("code", code);
        String told = api.refusal(commune.counter(), "/api/v1/dossiers", intake, 422, "code-of-another-counter");
        DemoFailure.unless(
                byNeighbour == 404
                        && taken.get("holder").asText().equals("quay-so-2")
                        && taken.at("/takeOvers/0/reason").asText().equals(colleague.get("reason"))
                        && !taken.at("/takeOvers/0/by").asText().isBlank(),
                "The block was taken over as " + taken);
        say.line("Khối mã %s giao sang quầy khác của %s, ghi rõ ai giao và vì sao", code, commune.agency());
        say.line("Quầy cũ dùng tiếp mã ấy: %s", told);
    }
}
