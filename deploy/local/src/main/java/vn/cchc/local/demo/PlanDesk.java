package vn.cchc.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** The office that draws up plans, adds their tasks and brings them into force. */
record PlanDesk(Api api, DemoUser manager) {
    private static final String PLANS = "/api/v1/plans";

    /** @param more what else the plan says of itself */
    String draft(String title, String number, LocalDate issued, Map<String, Object> more) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", title);
        plan.put("number", number);
        plan.put("issued", issued.toString());
        plan.put("issuer", manager.agency());
        plan.put("year", issued.getYear());
        plan.put("kind", "INDEX_IMPROVEMENT");
        plan.putAll(more);
        return id(PLANS, plan);
    }

    String add(String plan, Map<String, Object> task) {
        return id(PLANS + "/" + plan + "/tasks", task);
    }

    void issue(String plan) {
        api.post(manager, PLANS + "/" + plan + "/issue", Map.of(), 200);
    }

    private String id(String path, Map<String, Object> body) {
        return api.post(manager, path, body, 201).get("id").asText();
    }
}
