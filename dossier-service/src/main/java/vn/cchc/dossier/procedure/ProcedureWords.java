package vn.cchc.dossier.procedure;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.dossier.procedure.ProcedureVersion.Fee;
import vn.cchc.dossier.procedure.ProcedureVersion.PublishedTerm;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.worktime.TermUnit;

/** What the catalogue says, in the words of officials and citizens. */
final class ProcedureWords {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private ProcedureWords() {}

    static String of(LocalDate day) {
        return day.format(DATE);
    }

    static Text of(PublishedTerm term) {
        if (term.amount() == 0) {
            return Text.of("trong ngày", "within the day");
        }
        Text unit = of(term.unit());
        return Text.of(term.amount() + " " + unit.vi(), term.amount() + " " + unit.en());
    }

    static Text of(TermUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> Text.of("ngày làm việc", "working days");
            case CALENDAR_DAY -> Text.of("ngày", "days");
            case WORKING_HOUR -> Text.of("giờ làm việc", "working hours");
            case MONTH -> Text.of("tháng", "months");
            case YEAR -> Text.of("năm", "years");
        };
    }

    static Text of(Channel channel) {
        return switch (channel) {
            case COUNTER -> Text.of("trực tiếp", "counter");
            case ONLINE -> Text.of("trực tuyến", "online");
            case POST -> Text.of("bưu chính", "post");
        };
    }

    static Text of(SupplementPolicy policy) {
        return switch (policy) {
            case PAUSE_SHIFT -> Text.of("tạm dừng và dời hạn", "pauses and moves the deadline");
            case RESTART -> Text.of("tính lại từ đầu", "counts the term again");
        };
    }

    static Text of(Level level) {
        return switch (level) {
            case PROVINCE -> Text.of("tỉnh", "province");
            case DISTRICT -> Text.of("huyện", "district");
            case COMMUNE -> Text.of("xã", "commune");
        };
    }

    static Text of(ProcedureKind kind) {
        return switch (kind) {
            case TTHC -> Text.of("TTHC", "administrative procedure");
            case NON_TTHC -> Text.of("ngoài TTHC", "no administrative procedure");
        };
    }

    static Text of(Authority.Way way) {
        return switch (way) {
            case DECENTRALISED -> Text.of("phân cấp", "decentralised");
            case AUTHORISED -> Text.of("ủy quyền", "authorised");
        };
    }

    static Text of(Authority.Delegation delegation) {
        Text way = of(delegation.way());
        String rest = " " + delegation.from() + ", " + delegation.document();
        return Text.of(way.vi() + rest, way.en() + rest);
    }

    static Text of(Change change) {
        return switch (change) {
            case ANNOUNCED -> Text.of("công bố mới", "announced");
            case AMENDED -> Text.of("sửa đổi, bổ sung", "amended");
            case REPLACED -> Text.of("thay thế", "replaced");
            case ABOLISHED -> Text.of("bãi bỏ", "abolished");
        };
    }

    static Text of(DecidingDocument decision) {
        String day = of(decision.date());
        return Text.of(
                decision.number() + " ngày " + day + " của " + decision.issuer(),
                decision.number() + " of " + day + " by " + decision.issuer());
    }

    static Text of(Ending ending) {
        Text change = of(ending.change());
        Text decision = of(ending.decision());
        String by = ending.replacedBy() == null ? "" : " " + ending.replacedBy();
        return Text.of(change.vi() + by + ", " + decision.vi(), change.en() + by + ", " + decision.en());
    }

    /** 2 information only, 3 partly online, 4 fully online (QĐ 766/QĐ-TTg). */
    static Text online(int level) {
        return switch (level) {
            case 4 -> Text.of("toàn trình", "fully online");
            case 3 -> Text.of("một phần", "partly online");
            default -> Text.of("cung cấp thông tin", "information only");
        };
    }

    static Text of(Component component) {
        Text digital = component.digital() ? Text.of(", nhận bản điện tử", ", digital accepted") : Text.same("");
        Text optional = component.required() ? Text.same("") : Text.of(", nếu có", ", if any");
        String form = component.form() == null
                ? ""
                : "; " + component.form().name()
                        + (component.form().code() == null
                                ? ""
                                : " " + component.form().code())
                        + (component.form().link() == null
                                ? ""
                                : " " + component.form().link());
        return Text.of(
                "%s: %d bản chính, %d bản sao%s%s%s"
                        .formatted(
                                component.name(),
                                component.originals(),
                                component.copies(),
                                digital.vi(),
                                optional.vi(),
                                form),
                "%s: %d originals, %d copies%s%s%s"
                        .formatted(
                                component.name(),
                                component.originals(),
                                component.copies(),
                                digital.en(),
                                optional.en(),
                                form));
    }

    static Text of(Fee fee) {
        String amount = NumberFormat.getIntegerInstance(VIETNAMESE).format(fee.amount());
        return Text.of(fee.name() + ": " + amount + " đồng", fee.name() + ": " + amount + " đồng");
    }

    static Text joined(List<Text> parts) {
        return Text.of(
                parts.stream().map(Text::vi).collect(Collectors.joining(", ")),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
