package vn.cchc.report.serviceindex;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.Side;

/**
 * What formulas of the index may name: whole numbers of an agency, with all below it, over a period. Names are data of every
 * version there was, so one is never taken away; figures of dossiers go by the names they have in form II.06a's JSON.
 */
enum IndexFact {
    RECEIVED(Cell.RECEIVED),
    RECEIVED_FRESH(
            "received.fresh",
            Source.DOSSIERS,
            Text.of("Tiếp nhận trong kỳ: cột (4)+(5)", "Received in the period: columns (4)+(5)"),
            Side.received()),
    RECEIVED_ONLINE(Cell.RECEIVED_ONLINE),
    RECEIVED_COUNTER(Cell.RECEIVED_COUNTER),
    RECEIVED_POST(Cell.RECEIVED_POST),
    CARRIED_OVER(Cell.CARRIED_OVER),
    RESOLVED(Cell.RESOLVED),
    EARLY(Cell.EARLY),
    ON_TIME(Cell.ON_TIME),
    LATE(Cell.LATE),
    PENDING(Cell.PENDING),
    IN_TIME(Cell.IN_TIME),
    OVERDUE(Cell.OVERDUE),
    RESOLVED_BY_INSTANT(Cell.RESOLVED_BY_INSTANT),
    APOLOGISED(Cell.APOLOGISED),
    ASKED_ONCE(Cell.ASKED_ONCE),
    RETURNED_BY_POST(Cell.RETURNED_BY_POST),
    PAID(Cell.PAID),
    OWING(Cell.OWING),
    RESULTS(Cell.RESULTS),
    DIGITAL_RESULTS(Cell.DIGITAL_RESULTS),
    COMPONENTS(
            "digital.components",
            Source.DOSSIERS,
            Text.of("Thành phần của hồ sơ nhận trong kỳ", "Documents of dossiers received in the period"),
            Side.documents()),
    DIGITAL_COMPONENTS(
            "digital.digitalComponents",
            Source.DOSSIERS,
            Text.of("Thành phần hồ sơ điện tử", "Those of them that are digital"),
            Side.digitalDocuments()),
    PROCEDURES(
            "procedures.all",
            Source.DIFFERENT_PROCEDURES,
            Text.of("Thủ tục có phát sinh hồ sơ trong kỳ", "Procedures with a dossier received in the period"),
            Side.procedures()),
    PROCEDURES_ONLINE(
            "procedures.online",
            Source.DIFFERENT_PROCEDURES,
            Text.of("Thủ tục có hồ sơ trực tuyến", "Those of them with an online one"),
            Side.onlineProcedures()),
    PROCEDURES_POST(
            "procedures.post",
            Source.DIFFERENT_PROCEDURES,
            Text.of("Thủ tục có hồ sơ qua bưu chính công ích", "Those of them with one by public post"),
            Side.postProcedures()),
    PETITIONS(
            "petitions.total",
            Source.PETITIONS,
            Text.of("Phản ánh, kiến nghị phải xử lý trong kỳ", "Petitions received and carried over"),
            facts -> facts.petitions().total()),
    PETITIONS_ABOUT_BEHAVIOUR(
            "petitions.aboutBehaviour",
            Source.PETITIONS,
            Text.of("Phản ánh về hành vi hành chính", "Petitions about conduct and handling"),
            facts -> facts.petitions().aboutBehaviour()),
    PETITIONS_HANDLED(
            "petitions.handled",
            Source.PETITIONS,
            Text.of("Phản ánh, kiến nghị đã xử lý", "Petitions handled in the period"),
            facts -> facts.petitions().handled()),
    PETITIONS_HANDLED_ON_TIME(
            "petitions.handledOnTime",
            Source.PETITIONS,
            Text.of("Phản ánh, kiến nghị xử lý đúng hạn", "Those of them handled by their day"),
            facts -> facts.petitions().handledOnTime()),
    PETITIONS_OVERDUE(
            "petitions.overdue",
            Source.PETITIONS,
            Text.of("Phản ánh, kiến nghị đang xử lý đã quá hạn", "Petitions not handled and past their day"),
            facts -> facts.petitions().overdue()),
    PETITIONS_REOPENED(
            "petitions.reopened",
            Source.PETITIONS,
            Text.of("Phản ánh, kiến nghị phải mở lại", "Petitions opened again at least once"),
            facts -> facts.petitions().reopened()),
    PETITIONS_LATE_OR_REOPENED(
            "petitions.lateOrReopened",
            Source.PETITIONS,
            Text.of(
                    "Phản ánh, kiến nghị quá hạn hoặc phải mở lại, mỗi phản ánh một lần",
                    "Petitions handled late, past their day or opened again, each once"),
            facts -> facts.petitions().lateOrReopened()),
    DISLIKED(
            "ratings.disliked",
            Source.RATINGS,
            Text.of("Phiếu đánh giá có mục không hài lòng", "Rating slips on which somebody was not content"),
            IndexFacts::disliked),
    PAID_ONLINE(
            "payments.online",
            Source.PAYMENTS,
            Text.of("Hồ sơ thanh toán trực tuyến", "Dossiers paid for online"),
            facts -> facts.payments().dossiers(),
            Side.dossiers(Cell.PAID)),
    ANNOUNCED(
            "catalogue.announced",
            Source.ANNOUNCEMENTS,
            Text.of("Thủ tục có quyết định công bố trong kỳ", "Versions of procedures decided on in the period"),
            facts -> facts.procedures().announcedAhead().of()),
    ANNOUNCED_AHEAD(
            "catalogue.announcedAhead",
            Source.ANNOUNCEMENTS,
            Text.of(
                    "Thủ tục được công bố đủ số ngày làm việc trước khi có hiệu lực",
                    "Those of them decided on so many working days before they came into force"),
            facts -> facts.procedures().announcedAhead().part()),
    TO_PUBLISH(
            "catalogue.toPublish",
            Source.ANNOUNCEMENTS,
            Text.of("Lượt đơn vị phải công khai thủ tục", "Procedures to be made public, each unit for itself"),
            facts -> facts.procedures().publishedInTime().of()),
    PUBLISHED_IN_TIME(
            "catalogue.publishedInTime",
            Source.ANNOUNCEMENTS,
            Text.of("Lượt công khai trong số ngày làm việc quy định", "Those of them public in so many working days"),
            facts -> facts.procedures().publishedInTime().part()),
    IN_FORCE(
            "catalogue.inForce",
            Source.CATALOGUE,
            Text.of("Thủ tục thuộc thẩm quyền đang có hiệu lực", "Procedures in force"),
            facts -> facts.services().online().of()),
    ONLINE_SERVICES(
            "catalogue.online",
            Source.CATALOGUE,
            Text.of("Thủ tục có dịch vụ công trực tuyến", "Those of them offered online, in part or whole"),
            facts -> facts.services().online().part()),
    ONLINE_SERVICES_USED(
            "catalogue.onlineUsed",
            Source.CATALOGUE,
            Text.of(
                    "Thủ tục có dịch vụ công trực tuyến có hồ sơ trực tuyến trong kỳ",
                    "Those offered online with an online dossier in the period"),
            facts -> facts.services().onlineUsed().part()),
    WITH_FEES(
            "catalogue.withFees",
            Source.CATALOGUE,
            Text.of("Thủ tục đang có hiệu lực có phí, lệ phí", "Procedures in force with fees"),
            facts -> facts.services().paidOnline().of()),
    PROCEDURES_PAID_ONLINE(
            "catalogue.paidOnline",
            Source.CATALOGUE,
            Text.of("Thủ tục có hồ sơ thanh toán trực tuyến", "Those of them paid for online in the period"),
            facts -> facts.services().paidOnline().part());

    /** Where facts are read; what no formula names is not. */
    enum Source {
        DOSSIERS,
        DIFFERENT_PROCEDURES,
        PETITIONS,
        RATINGS,
        PAYMENTS,
        ANNOUNCEMENTS,
        CATALOGUE
    }

    private final String code;
    private final Source source;
    private final Text meaning;
    private final ToLongFunction<IndexFacts> value;
    private final Side side;

    IndexFact(Cell cell) {
        this(cell.parameter(), Source.DOSSIERS, cell.meaning(), Side.dossiers(cell));
    }

    IndexFact(String code, Source source, Text meaning, Side side) {
        this(code, source, meaning, facts -> side.of(facts.dossiers()), side);
    }

    IndexFact(String code, Source source, Text meaning, ToLongFunction<IndexFacts> value) {
        this(code, source, meaning, value, null);
    }

    IndexFact(String code, Source source, Text meaning, ToLongFunction<IndexFacts> value, Side side) {
        this.code = code;
        this.source = source;
        this.meaning = meaning;
        this.value = value;
        this.side = side;
    }

    static Optional<IndexFact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }

    /** As formulas name it: two words with a point between. */
    String code() {
        return code;
    }

    Source source() {
        return source;
    }

    Text meaning() {
        return meaning;
    }

    long of(IndexFacts facts) {
        return value.applyAsLong(facts);
    }

    /** The dossiers it counts, of which {@link #PAID_ONLINE} counts some; empty where it counts none. */
    Optional<Side> side() {
        return Optional.ofNullable(side);
    }
}
