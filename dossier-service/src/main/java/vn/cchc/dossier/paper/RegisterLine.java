package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.register.Filed;

/**
 * A line of the register (form 06 of TT 01/2018/TT-VPCP, 07 of TT 03/2025/TT-VPCP).
 *
 * @param receipt the instant it is ordered by
 * @param sets how many sets were handed in; null where the counter said nothing of it
 * @param signed why nobody signs for the result; null where somebody does, by hand
 */
record RegisterLine(
        int number,
        Instant receipt,
        String code,
        String procedure,
        Integer sets,
        String applicant,
        String contact,
        String competent,
        String receivedAt,
        String dueAt,
        String returnedAt,
        String channel,
        String signed,
        String note) {

    static final List<String> HEADINGS = List.of(
            "STT",
            "Mã hồ sơ",
            "Tên thủ tục hành chính",
            "Số bộ",
            "Tên cá nhân, tổ chức",
            "Địa chỉ, số điện thoại",
            "Cơ quan chủ trì giải quyết",
            "Nhận hồ sơ",
            "Hẹn trả kết quả",
            "Trả kết quả",
            "Phương thức nhận kết quả",
            "Ký nhận",
            "Ghi chú");

    static RegisterLine of(int number, Filed filed, Applicant applicant, String competent) {
        Dossier dossier = filed.dossier();
        CounterNotes notes = filed.submission().notes();
        Registration registration = dossier.registration();
        DossierState state = dossier.state();
        Instant returned = state instanceof Ended.Returned ? state.since() : null;
        return new RegisterLine(
                number,
                registration.receivedAt(),
                registration.code(),
                registration.procedure().name(),
                notes.sets(),
                applicant == null ? null : applicant.name(),
                contact(applicant),
                competent,
                Words.brief(registration.receivedAt()),
                Words.brief(dossier.appointment().originalDueAt()),
                Words.brief(returned),
                registration.channels().handingOver() == null
                        ? null
                        : Words.channel(registration.channels().handingOver()),
                dossier.returnedThrough().map(RegisterLine::unsigned).orElse(null),
                note(dossier, notes.book()));
    }

    private static String contact(Applicant applicant) {
        if (applicant == null) {
            return null;
        }
        String address = applicant.address() == null ? "" : applicant.address();
        String phone = applicant.phone() == null ? "" : applicant.phone();
        return address.isEmpty() || phone.isEmpty() ? address + phone : address + ", " + phone;
    }

    /** Null for the counter, where whoever takes the result signs by hand. */
    private static String unsigned(Channel channel) {
        return channel == Channel.COUNTER ? null : "(" + Words.channel(channel).toLowerCase(Locale.ROOT) + ")";
    }

    private static String note(Dossier dossier, CounterNotes.Book byHand) {
        String book = byHand == null ? "" : "; quyển " + byHand.volume() + ", số " + byHand.number();
        String state = Words.state(dossier.state().status()) + book;
        boolean moved =
                !dossier.appointment().dueAt().equals(dossier.appointment().originalDueAt());
        return moved ? state + "; hẹn lại " + Words.brief(dossier.appointment().dueAt()) : state;
    }

    /** In the order of {@link #HEADINGS}. */
    List<Object> cells() {
        return Arrays.asList(
                number,
                code,
                procedure,
                sets,
                applicant,
                contact,
                competent,
                receivedAt,
                dueAt,
                returnedAt,
                channel,
                signed,
                note);
    }

    /** The code of the agency and the dossier's own, one below the other in a narrow column. */
    public List<String> codeLines() {
        String serial = Words.serial(code);
        return List.of(code.substring(0, code.length() - serial.length()), serial);
    }
}
