package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.cchc.local.DemoUser;

/** An agency gets another name that plans call it by; only the province's administrator says how agencies are called. */
final class AgencyScene implements Scene {
    private static final String AGENCIES = "/api/v1/agencies";
    private static final String SCIENCE = "H90.13";
    private static final String SHORT = "Sở Khoa học";

    private final Api api;
    private final DemoUser admin;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;

    AgencyScene(DemoUser admin, DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.manager = manager;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String path = AGENCIES + "/" + SCIENCE;
        ObjectNode agency = api.get(admin, path).deepCopy();
        agency.remove("path");
        agency.withArray("nameVariants").add(SHORT);
        int refused = api.tryPut(manager, path, agency, api.tryGet(admin, path).etag())
                .status();
        JsonNode changed = api.put(admin, path, agency);
        List<JsonNode> all = api.all(commune.counter(), AGENCIES);
        long closed = all.stream()
                .filter(found -> !found.path("successors").isEmpty())
                .count();
        DemoFailure.unless(
                refused == 403 && changed.get("nameVariants").toString().contains(SHORT) && all.contains(changed),
                "The agency is now " + changed + ", the manager was answered " + refused);
        say.line(
                "%d cơ quan, %d đã có đơn vị kế thừa; %s có thêm tên gọi “%s”, chỉ quản trị ghi được",
                all.size(), closed, changed.get("name").asText(), SHORT);
    }
}
