package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.local.DemoUser;

/** Personal data in clear only to those who deal with the applicant and say what for; each look is in a log, this one too. */
final class PersonalDataScene implements Scene {
    private static final Citizen PERSON = BatchScene.POSTED;
    private static final String PURPOSE = "goi-dien-bao-ket-qua";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Commune neighbour;
    private final Say say;

    PersonalDataScene(DemoUser admin, Commune commune, Commune neighbour, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.neighbour = neighbour;
        this.say = say;
    }

    @Override
    public void play() {
        String code = commune.search("identityNumber", PERSON.identityNumber(), "Tra cứu để báo kết quả")
                .get(0)
                .get("code")
                .asText();
        String masked = commune.dossier(code).at("/applicant/identityNumber").asText();
        refuseOthers(code);
        JsonNode clear = api.get(commune.counter(), unmasked(code) + "&purpose=" + PURPOSE);
        DemoFailure.unless(
                !masked.equals(PERSON.identityNumber())
                        && clear.at("/applicant/identityNumber").asText().equals(PERSON.identityNumber()),
                "Masked the number is " + masked + ", unmasked the applicant is " + clear.get("applicant"));
        say.line(
                "%s: số định danh %s, quầy xem rõ khi ghi mục đích; quản trị, xã khác và ai không ghi đều bị từ chối",
                code, masked);
        readTheLog(code);
    }

    private static String unmasked(String code) {
        return "/api/v1/dossiers/" + code + "?unmask=true";
    }

    private void refuseOthers(String code) {
        refused(commune.counter(), unmasked(code), 400, "validation");
        refused(admin, unmasked(code) + "&purpose=" + PURPOSE, 403, "forbidden");
        refused(neighbour.counter(), unmasked(code) + "&purpose=" + PURPOSE, 404, "not-found");
        refused(commune.head(), log("&purpose=kiem-tra"), 403, "forbidden");
    }

    private void refused(DemoUser user, String path, int status, String problem) {
        Api.refused("GET", path, api.tryGet(user, path), status, problem);
    }

    private void readTheLog(String code) {
        JsonNode look = lines("&dossier=" + code).get(0);
        DemoFailure.unless(
                look.get("purpose").asText().equals(PURPOSE)
                        && look.get("agency").asText().equals(commune.agency())
                        && look.get("intact").asBoolean(),
                "The look at " + code + " is in the log as " + look);
        JsonNode own = lines("&dossier=" + code).get(0);
        DemoFailure.unless(own.get("fields").asText().equals("access-log"), "Reading the log left " + own);
        List<JsonNode> all = lines("");
        long searches = all.stream()
                .filter(line -> line.get("fields").asText().startsWith("applicant-by-"))
                .count();
        DemoFailure.unless(
                searches >= 5
                        && all.stream().allMatch(line -> line.get("intact").asBoolean()),
                searches + " searches are in the log of " + all.size());
        say.line(
                "Nhật ký truy cập trong ngày: %d dòng, có %d lượt tìm người và cả lượt đọc nhật ký này; dòng nào cũng còn nguyên",
                all.size(), searches);
    }

    private List<JsonNode> lines(String filter) {
        return api.all(admin, log("&purpose=kiem-tra-dinh-ky" + filter));
    }

    /** Yesterday as well: a demonstration may have begun before midnight. */
    private String log(String more) {
        LocalDate today = commune.now().toLocalDate();
        return "/api/v1/access-log?from=" + today.minusDays(1) + "&to=" + today + more;
    }
}
