package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** How a commune signs what it sends out: the leader, then the organisation (NĐ 30/2020/NĐ-CP). */
final class Signing {
    static final String LEADER = "Rơ Châm Thảo";

    private final Commune commune;

    Signing(Commune commune) {
        this.commune = commune;
    }

    /** @param form as it is in the list of what can be printed */
    void sign(String dossier, JsonNode form) {
        sign(commune.head(), dossier, form, leader(form));
        sign(commune.officer(), dossier, form, organisation(form));
    }

    private void sign(DemoUser user, String dossier, JsonNode form, Map<String, Object> signature) {
        commune.api().post(user, path(dossier, form), signature, 201);
    }

    static String path(String dossier, JsonNode form) {
        return "/api/v1/dossiers/" + dossier + "/forms/" + form.get("number").asText() + "/signatures";
    }

    Map<String, Object> leader(JsonNode form) {
        Map<String, Object> signature = signature(form, "LEADER", LEADER, "5402A1C9");
        signature.put("position", "CHỦ TỊCH");
        return signature;
    }

    Map<String, Object> organisation(JsonNode form) {
        return signature(form, "ORGANISATION", "UBND " + commune.name(), "5402A1CA");
    }

    /** The letter was made a moment ago by the service's clock, which may be a little ahead of this one. */
    private Map<String, Object> signature(JsonNode form, String signatory, String name, String certificate) {
        Map<String, Object> signature = new HashMap<>();
        signature.put("event", form.get("event").asLong());
        signature.put("signatory", signatory);
        signature.put("name", name);
        signature.put("certificate", certificate);
        signature.put("signedAt", commune.now().plusSeconds(1).toString());
        return signature;
    }
}
