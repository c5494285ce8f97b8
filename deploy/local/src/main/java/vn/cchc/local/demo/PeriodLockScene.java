package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A period that is over is closed: its figures are frozen under a checksum, which is checked. */
final class PeriodLockScene implements Scene {
    private static final String LOCKS = ReportDesk.REPORTS + "locks";

    private final ReportDesk desk;
    private final DemoUser admin;
    private final Say say;

    /** @param desk of the period to close */
    PeriodLockScene(ReportDesk desk, DemoUser admin, Say say) {
        this.desk = desk;
        this.admin = admin;
        this.say = say;
    }

    @Override
    public void play() {
        Api api = desk.api();
        JsonNode before = desk.form();
        Map<String, Object> wanted = Map.of(
                "agency",
                ProvinceYear.PROVINCE,
                "from",
                desk.from().toString(),
                "to",
                desk.to().toString(),
                "reason",
                "Báo cáo 230/BC-UBND đã ký");
        api.refusal(desk.analyst(), LOCKS, wanted, 403, "forbidden");
        JsonNode lock = api.post(admin, LOCKS, wanted, 201);
        String told = api.refusal(admin, LOCKS, wanted, 409, "period-locked");
        JsonNode check = api.get(desk.analyst(), LOCKS + "/" + lock.get("id").asText() + "/check");
        JsonNode after = desk.form();
        DemoFailure.unless(
                check.get("intact").asBoolean()
                        && check.get("dossiers").asInt() > 0
                        && check.get("dossiers").equals(check.get("found"))
                        && check.get("checksum").equals(lock.get("checksum")),
                "The closed period is checked as " + check);
        DemoFailure.unless(
                !before.get("locked").asBoolean()
                        && after.get("locked").asBoolean()
                        && after.get("total").equals(before.get("total")),
                "Before the period was closed the form was " + before + ", afterwards " + after);
        JsonNode then = desk.report(
                "dossier-resolution?known=" + lock.get("lockedAt").asText().replace("+", "%2B"));
        DemoFailure.unless(
                !then.get("locked").asBoolean() && then.get("total").equals(after.get("total")),
                "As it was known when the period was closed the form is " + then);
        told(lock, check);
        amendments(lock, after);
        say.line(
                "Khóa số liệu từ %s đến %s: %d hồ sơ, mã kiểm tra %s…, kiểm lại khớp",
                Dates.day(desk.from().toString()),
                Dates.day(desk.to().toString()),
                lock.get("dossiers").asInt(),
                lock.get("checksum").asText().substring(0, 8));
        say.line("Biểu II.06a của kỳ này từ nay không đổi; khóa lần nữa: %s", told);
    }

    /** The closed form says on paper that it is one, and what is corrected from now on is its appendix. */
    private void amendments(JsonNode lock, JsonNode form) {
        String list = form.at("/lock/amendments").asText();
        String appendix = csv(list + "?format=csv");
        String printed = csv(desk.path("dossier-resolution?format=csv"));
        DemoFailure.unless(
                list.equals(LOCKS + "/" + lock.get("id").asText() + "/amendments")
                        && appendix.contains("Chênh lệch")
                        && printed.contains("Kỳ báo cáo đã khóa lúc")
                        && printed.contains("Sau khi khóa"),
                "The closed form is printed as " + printed + ", its appendix as " + appendix);
        say.line("Tệp của biểu đã khóa ghi rõ kỳ khóa; phụ lục điều chỉnh có số cũ, số mới cạnh nhau");
    }

    private String csv(String path) {
        return new String(desk.api().download(desk.analyst(), path, "text/csv"), StandardCharsets.UTF_8);
    }

    /** Petitions and reports owed are frozen with the dossiers. */
    private void told(JsonNode lock, JsonNode check) {
        boolean locked = desk.report("petitions").get("locked").asBoolean()
                && desk.report("reporting-discipline").get("locked").asBoolean()
                && desk.report("on-time").get("locked").asBoolean();
        DemoFailure.unless(
                locked
                        && check.at("/told/frozen").asInt()
                                == lock.get("tellings").asInt()
                        && check.at("/told/checksum").equals(lock.get("toldChecksum")),
                "Of what was told the lock has " + lock + ", checked as " + check);
        say.line(
                "Cùng khóa: %d phản ánh, kiến nghị và báo cáo phải nộp",
                lock.get("tellings").asInt());
    }
}
