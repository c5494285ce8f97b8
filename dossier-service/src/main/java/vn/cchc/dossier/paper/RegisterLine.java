package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Registration;

/**
 * A line of the register (form 06 of TT 01/2018/TT-VPCP, 07 of TT 03/2025/TT-VPCP). The number of sets and the signatures are
 * blanks to be filled in by hand.
 */
record RegisterLine(
        int number,
        String code,
        String procedure,
        String applicant,
        String contact,
        String competent,
        String receivedAt,
        String dueAt,
        String returnedAt,
        String channel,
        String note) {

    static final List<String> HEADINGS = List.of(
            "STT",
            "Mã hồ sơ",
            "Tên thủ tục hành chính",
            "Tên cá nhân, tổ chức",
            "Địa chỉ, số điện thoại",
            "Cơ quan chủ trì giải quyết",
            "Nhận hồ sơ",
            "Hẹn trả kết quả",
            "Trả kết quả",
            "Phương thức nhận kết quả",
            "Ghi chú");

    static RegisterLine of(int number, Dossier dossier, Applicant applicant, String competent) {
        Registration registration = dossier.registration();
        DossierState state = dossier.state();
        Instant returned = state instanceof DossierState.Returned ? state.since() : null;
        return new RegisterLine(
                number,
                registration.code(),
                registration.procedure().name(),
                applicant == null ? null : applicant.name(),
                contact(applicant),
                competent,
                Words.brief(registration.receivedAt()),
                Words.brief(dossier.appointment().originalDueAt()),
                Words.brief(returned),
                registration.channels().handingOver() == null
                        ? null
                        : Words.channel(registration.channels().handingOver()),
                note(dossier));
    }

    private static String contact(Applicant applicant) {
        if (applicant == null) {
            return null;
        }
        String address = applicant.address() == null ? "" : applicant.address();
        String phone = applicant.phone() == null ? "" : applicant.phone();
        return address.isEmpty() || phone.isEmpty() ? address + phone : address + ", " + phone;
    }

    private static String note(Dossier dossier) {
        String state = Words.state(dossier.state().status());
        boolean moved =
                !dossier.appointment().dueAt().equals(dossier.appointment().originalDueAt());
        return moved ? state + "; hẹn lại " + Words.brief(dossier.appointment().dueAt()) : state;
    }

    /** In the order of {@link #HEADINGS}. */
    List<Object> cells() {
        return Arrays.asList(
                number, code, procedure, applicant, contact, competent, receivedAt, dueAt, returnedAt, channel, note);
    }
}
