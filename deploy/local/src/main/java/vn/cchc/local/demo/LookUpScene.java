package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Who lost the receipt is found at the counter; who has the code looks it up from home, and nobody else can. */
final class LookUpScene implements Scene {
    private static final Citizen PERSON = BatchScene.POSTED;
    private static final String PURPOSE = "Người nộp quên giấy hẹn";

    private final Api api;
    private final Commune commune;
    private final Commune neighbour;
    private final Say say;

    LookUpScene(Commune commune, Commune neighbour, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.neighbour = neighbour;
        this.say = say;
    }

    @Override
    public void play() {
        String code = find();
        lookUp(code);
        miss(code);
    }

    /** By number, phone or name without marks it is the same dossier, with its applicant masked. */
    private String find() {
        JsonNode found = only(commune.search("identityNumber", PERSON.identityNumber(), PURPOSE));
        String code = found.get("code").asText();
        DemoFailure.unless(
                only(commune.search("phone", PERSON.phone(), PURPOSE)).equals(found)
                        && only(commune.search("name", "tran minh phuoc", PURPOSE))
                                .equals(found)
                        && neighbour
                                .search("identityNumber", PERSON.identityNumber(), PURPOSE)
                                .isEmpty(),
                "What the counters find differs from " + found);
        DemoFailure.unless(
                !found.toString().contains(PERSON.name()) && !found.toString().contains(PERSON.phone()),
                "The applicant is not masked: " + found);
        say.line(
                "Quên giấy hẹn: tìm theo số định danh, điện thoại, họ tên không dấu đều ra %s của %s; xã khác không thấy",
                code, found.at("/applicant/name").asText());
        return code;
    }

    private static JsonNode only(List<JsonNode> found) {
        DemoFailure.unless(found.size() == 1, "Instead of one dossier the counter found " + found);
        return found.get(0);
    }

    private void lookUp(String code) {
        JsonNode seen = PERSON.track(api, code);
        DemoFailure.unless(
                seen.get("code").asText().equals(code)
                        && seen.get("dueAt").equals(commune.dossier(code).get("dueAt"))
                        && !seen.toString().contains(PERSON.name()),
                "The applicant sees " + seen);
        say.line(
                "Tra cứu không cần tài khoản, mã và 4 số cuối: %s, %s, hẹn trả %s",
                seen.get("step").asText(),
                seen.get("holderName").asText(),
                Dates.moment(seen.get("dueAt").asText()));
    }

    /** A wrong guess and an unknown code are told the same; each takes one of the guesses there are for an address. */
    private void miss(String code) {
        String wrong = missed(code, "0000");
        String unknown = missed(code.substring(0, code.lastIndexOf('-')) + "-9999", PERSON.verifier());
        DemoFailure.unless(wrong.equals(unknown), "A wrong guess is told '" + wrong + "', an unknown code " + unknown);
        say.line("Sai 4 số cuối hay sai mã đều nhận cùng một trả lời: %s", wrong);
    }

    private String missed(String code, String verifier) {
        return api.refusal(
                Gateway.CITIZEN, Citizen.TRACKING, Map.of("code", code, "verifier", verifier), 404, "not-found");
    }
}
