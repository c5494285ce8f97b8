package vn.cchc.dossier.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.Difference.Described;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.kit.problem.Text;

/** A procedure field by field in words; a field without a value is absent. */
final class DescribedProcedure {

    private final Map<String, Described> fields = new LinkedHashMap<>();

    private DescribedProcedure() {}

    /** What all versions have in common. */
    static Map<String, Described> head(Procedure procedure) {
        DescribedProcedure described = new DescribedProcedure();
        described.put("name", "Tên thủ tục", "Name", Text.same(procedure.name()));
        described.put("kind", "Loại", "Kind", ProcedureWords.of(procedure.kind()));
        described.put(
                "field",
                "Lĩnh vực",
                "Field",
                Text.same(procedure.field().code() + " " + procedure.field().name()));
        described.put("level", "Cấp giải quyết", "Level", ProcedureWords.of(procedure.level()));
        PublicAt units = procedure.publicAt();
        if (units != null) {
            List<String> all = Stream.concat(units.kinds().stream(), units.agencies().stream())
                    .toList();
            described.put("publicAt", "Đơn vị phải công khai", "Made public by", Text.same(String.join(", ", all)));
        }
        return described.fields;
    }

    static Map<String, Described> version(ProcedureVersion version) {
        DescribedProcedure described = new DescribedProcedure();
        described.period(version);
        described.terms(version);
        described.ways(version);
        described.authority(version);
        described.items(version);
        return described.fields;
    }

    private void period(ProcedureVersion version) {
        day("effectiveFrom", "Có hiệu lực từ", "In force from", version.effectiveFrom());
        day("effectiveTo", "Có hiệu lực đến", "In force until", version.effectiveTo());
        put("legalBasis", "Căn cứ pháp lý", "Legal basis", Text.same(version.legalBasis()));
        DecidingDocument decision = version.lifecycle().decision();
        if (decision != null) {
            put("lifecycle/decision", "Quyết định công bố", "Deciding document", ProcedureWords.of(decision));
        }
        if (version.lifecycle().change() != null) {
            put(
                    "lifecycle/change",
                    "Loại công bố",
                    "Kind of publication",
                    ProcedureWords.of(version.lifecycle().change()));
        }
        if (version.lifecycle().ending() != null) {
            put(
                    "lifecycle/ending",
                    "Chấm dứt",
                    "Ending",
                    ProcedureWords.of(version.lifecycle().ending()));
        }
    }

    private void terms(ProcedureVersion version) {
        put("term", "Thời hạn giải quyết", "Term", ProcedureWords.of(version.term()));
        for (Channel channel : Channel.values()) {
            if (version.channelTerms().containsKey(channel)) {
                Text name = ProcedureWords.of(channel);
                put(
                        "channelTerms/" + channel,
                        "Thời hạn qua kênh " + name.vi(),
                        "Term on channel " + name.en(),
                        ProcedureWords.of(version.channelTerms().get(channel)));
            }
        }
        put("supplementPolicy", "Khi bổ sung hồ sơ", "On a supplement", ProcedureWords.of(version.supplementPolicy()));
    }

    private void ways(ProcedureVersion version) {
        Text channels = version.channels().stream()
                .sorted()
                .map(ProcedureWords::of)
                .collect(Collectors.collectingAndThen(Collectors.toList(), ProcedureWords::joined));
        put("channels", "Kênh tiếp nhận", "Channels", channels);
        if (version.onlineLevel() != null) {
            put("onlineLevel", "Mức độ trực tuyến", "Online level", ProcedureWords.online(version.onlineLevel()));
        }
        if (version.receiving() != null) {
            put(
                    "receiving",
                    "Nhận sau giờ này tính từ ngày làm việc sau",
                    "Received later counts from the next working day",
                    Text.same(version.receiving().nextDayAfter().toString()));
        }
        yesOrNo("immediateResult", "Trả kết quả ngay", "Immediate result", version.immediateResult());
        yesOrNo("postalIn", "Nhận qua bưu chính", "Received by post", version.postalIn());
        yesOrNo("postalOut", "Trả qua bưu chính", "Returned by post", version.postalOut());
        yesOrNo("exemptFromSystem", "Được thực hiện ngoài hệ thống", "Outside the system", version.exemptFromSystem());
    }

    private void authority(ProcedureVersion version) {
        Authority authority = version.authority();
        if (authority != null && authority.agency() != null) {
            put("authority/agency", "Cơ quan chịu trách nhiệm", "Responsible agency", Text.same(authority.agency()));
        }
        if (authority != null && authority.delegation() != null) {
            Text words = ProcedureWords.of(authority.delegation());
            put("authority/delegation", "Phân cấp, ủy quyền", "Delegated authority", words);
        }
        if (version.guide() != null) {
            put("guide", "Hướng dẫn thực hiện", "Guide", Text.same(version.guide()));
        }
    }

    private void items(ProcedureVersion version) {
        version.components()
                .forEach(component -> put(
                        "components/" + component.code(),
                        "Thành phần hồ sơ " + component.code(),
                        "Component " + component.code(),
                        ProcedureWords.of(component)));
        version.fees()
                .forEach(fee -> put(
                        "fees/" + fee.code(),
                        "Phí, lệ phí " + fee.code(),
                        "Fee " + fee.code(),
                        ProcedureWords.of(fee)));
        int number = 0;
        for (Step step : version.steps()) {
            number++;
            put("steps/" + step.code(), "Bước " + step.code(), "Step " + step.code(), StepWords.of(number, step));
        }
    }

    private void day(String field, String vi, String en, LocalDate day) {
        if (day != null) {
            put(field, vi, en, Text.same(ProcedureWords.of(day)));
        }
    }

    private void yesOrNo(String field, String vi, String en, boolean value) {
        put(field, vi, en, value ? Text.of("Có", "Yes") : Text.of("Không", "No"));
    }

    private void put(String field, String vi, String en, Text value) {
        fields.put(field, new Described(Text.of(vi, en), value));
    }
}
