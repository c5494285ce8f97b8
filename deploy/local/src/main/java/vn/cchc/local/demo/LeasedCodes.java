package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.local.DemoUser;

/** Codes that a counter took with it for a day, in their order. */
record LeasedCodes(DemoUser counter, List<String> codes) {
    private static final String PATH = "/api/v1/code-blocks";

    static LeasedCodes of(Api api, DemoUser counter, LocalDate day, int size) {
        JsonNode block =
                api.post(counter, PATH, Map.of("agency", counter.agency(), "day", day.toString(), "size", size), 201);
        String first = block.at("/codes/from").asText();
        String prefix = first.substring(0, first.lastIndexOf('-') + 1);
        int number = Integer.parseInt(first.substring(prefix.length()));
        return new LeasedCodes(
                counter,
                IntStream.range(number, number + size)
                        .mapToObj(next -> prefix + String.format("%04d", next))
                        .toList());
    }

    /** Every block that a counter, and all below it, leased for a day. */
    static List<JsonNode> listed(Api api, DemoUser user, LocalDate day) {
        return api.all(user, PATH + "?day=" + day);
    }

    /** The block as it is after what was not used went back. */
    JsonNode giveBack(Api api) {
        return api.post(counter, PATH + "/" + codes.get(0) + "/return", Map.of(), 200);
    }
}
