package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Somebody invented who hands something in. */
record Citizen(String name, String identityNumber, String phone, String address) {
    static final String TRACKING = "/api/v1/tracking";

    /** What public look-ups ask for beside the code. */
    String verifier() {
        return phone.substring(phone.length() - 4);
    }

    /** Looks up something of one's own without an account. */
    JsonNode track(Api api, String code) {
        return api.post(Gateway.CITIZEN, TRACKING, Map.of("code", code, "verifier", verifier()), 200);
    }

    Map<String, Object> applicant() {
        return Map.of(
                "type", "PERSON",
                "name", name,
                "identityNumber", identityNumber,
                "phone", phone,
                "address", address);
    }
}
