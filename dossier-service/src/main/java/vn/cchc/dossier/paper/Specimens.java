package vn.cchc.dossier.paper;

import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.dossier.paper.Sheet.Charges;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.HandOver;
import vn.cchc.dossier.paper.Sheet.Mark;
import vn.cchc.dossier.paper.Sheet.Passage;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Receiving;
import vn.cchc.dossier.paper.Sheet.Signed;
import vn.cchc.dossier.paper.Sheet.Stop;
import vn.cchc.dossier.paper.Sheet.Told;

/**
 * Forms filled with made-up data as counters fill them, by which a layout is judged before anybody's paper depends on it. What
 * only another kind of form says is null, as it is on real ones.
 */
final class Specimens {

    /** How a specimen is filled. */
    enum Filling {
        USUAL,
        LONGEST,
        BLANK
    }

    private static final String ISSUER = "UBND phường Quy Nhơn Bắc";
    private static final String PLACE = "Phường Quy Nhơn Bắc";
    private static final int LINES = 60;

    private Specimens() {}

    /** What the layout is given, by the name it knows it by. */
    static Object of(Layout form, Filling filling) {
        boolean register = form.kind() == FormKind.REGISTER;
        return switch (filling) {
            case USUAL -> register ? register(form, 1, 1, 3, false) : usual(form);
            case LONGEST -> register ? register(form, 2, LINES, LINES, true) : longest(form);
            case BLANK -> register ? register(form, 1, 1, 0, false) : blank(form);
        };
    }

    static Sheet usual(Layout form) {
        return named(form, SpecimenParts.NAME);
    }

    /** With everything that is longer than usual, and everything that is often left out. */
    static Sheet longest(Layout form) {
        Signed signed = new Signed(
                new Mark("Ủy ban nhân dân phường Quy Nhơn Bắc", null, "14:35:12 +07:00, ngày 19/11/2025"),
                new Mark("Nguyễn Huỳnh Đức Quỳnh", "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH", "14:30:05 +07:00, ngày 19/11/2025"));
        Person person = SpecimenParts.person(SpecimenParts.LONG_NAME, SpecimenParts.LONG_ADDRESS);
        return filled(form, person, SpecimenParts.LONGEST_CODE, true, signed);
    }

    static Sheet named(Layout form, String name) {
        Person person = SpecimenParts.person(name, SpecimenParts.ADDRESS);
        return filled(form, person, SpecimenParts.CODE, false, Signed.NOT_YET);
    }

    /** Only what the system always knows. */
    static Sheet blank(Layout form) {
        FormKind kind = form.kind();
        Sheet usual = usual(form);
        Told told = new Told(usual.told().at(), null, null, List.of(), null, null, null, null);
        return new Sheet(
                form,
                usual.head().withoutReach(),
                onlyKnown(kind, usual.dossier()),
                new Person(SpecimenParts.NAME, null, null, null, null),
                told,
                kind == FormKind.RECEIPT ? handedIn() : null,
                kind == FormKind.STOP_NOTICE ? stopped() : null,
                kind == FormKind.CONTROL_SLIP ? notYetHandedOver() : null,
                Signed.NOT_YET);
    }

    /** Requests and refusals are written before there is a dossier, too: nothing has been received and nothing promised. */
    private static Facts onlyKnown(FormKind kind, Facts usual) {
        boolean early = kind == FormKind.SUPPLEMENT_REQUEST || kind == FormKind.REFUSAL;
        return new Facts(
                usual.code(),
                usual.what(),
                usual.qr(),
                usual.procedure(),
                null,
                early ? null : usual.term(),
                early ? null : usual.receivedAt(),
                early ? null : usual.dueAt(),
                null,
                null,
                null,
                usual.desk(),
                usual.competent(),
                null,
                null,
                null);
    }

    private static Receiving handedIn() {
        return new Receiving(
                Copy.FILE.words(),
                null,
                null,
                SpecimenParts.papers(1),
                null,
                List.of(),
                new Charges(List.of(), null, null),
                SpecimenParts.receiving(false).book(),
                List.of());
    }

    private static Stop stopped() {
        return new Stop("Dừng giải quyết hồ sơ", "cơ quan giải quyết hồ sơ", null, null, null, null);
    }

    private static Passage notYetHandedOver() {
        return new Passage(List.of(new HandOver("Bộ phận", null, null, null, null, null, null, null)), null);
    }

    private static Sheet filled(Layout form, Person person, String code, boolean many, Signed signed) {
        FormKind kind = form.kind();
        Issuer issuer = new Issuer(ISSUER, "Ủy ban nhân dân tỉnh Gia Lai", PLACE, SpecimenParts.REACHED);
        String dated = "ngày 17 tháng 11 năm 2025";
        Letterhead head = kind.isSignedByLeader()
                ? Letterhead.ofAgency(issuer, dated)
                : Letterhead.ofDesk(issuer, form.set().desk(), Words.serial(code), dated);
        return new Sheet(
                form,
                head,
                SpecimenParts.facts(form, code, many),
                person,
                SpecimenParts.told(kind, many),
                kind == FormKind.RECEIPT ? SpecimenParts.receiving(many) : null,
                kind == FormKind.STOP_NOTICE ? SpecimenParts.stop(many) : null,
                kind == FormKind.CONTROL_SLIP ? passage(form, many) : null,
                signed);
    }

    private static Passage passage(Layout form, boolean many) {
        return new Passage(SpecimenParts.handOvers(form, many ? 14 : 3), "Đúng hạn");
    }

    /** Lines from the given number on. */
    static RegisterSheet register(Layout form, int volume, int from, int count, boolean more) {
        Issuer issuer = new Issuer(ISSUER, "UBND tỉnh Gia Lai", PLACE, null);
        return new RegisterSheet(
                form,
                Letterhead.ofDesk(issuer, form.set().desk(), null, "ngày 30 tháng 11 năm 2025"),
                "01/11/2025",
                "30/11/2025",
                volume,
                more,
                IntStream.range(from, from + count)
                        .mapToObj(SpecimenParts::line)
                        .toList());
    }
}
