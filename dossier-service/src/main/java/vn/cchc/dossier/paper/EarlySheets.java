package vn.cchc.dossier.paper;

import vn.cchc.dossier.paper.EarlyAnswer.Matter;
import vn.cchc.dossier.paper.EarlyAnswer.Reference;
import vn.cchc.dossier.paper.EarlyAnswer.Said;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.paper.Sheet.Signed;
import vn.cchc.dossier.paper.Sheet.Told;
import vn.cchc.kit.paper.QrCode;

/** Puts into words what was answered before anything was received. */
final class EarlySheets {

    private EarlySheets() {}

    /**
     * Issued by the place that receives.
     *
     * @param desk its full name
     */
    static Sheet of(Layout form, EarlyAnswer answer, Issuer issuer, String desk, String competent) {
        return new Sheet(
                form,
                Letterhead.ofDesk(issuer, form.set().desk(), number(answer.reference()), Words.signed(answer.at())),
                facts(answer, desk, competent),
                Person.of(answer.applicant()),
                told(answer).askedAt(desk, issuer.contact()),
                null,
                null,
                null,
                Signed.NOT_YET);
    }

    /** A number below ten is written with a nought (Decree 30/2020/NĐ-CP, Annex I, II.3). */
    private static String number(Reference reference) {
        return reference.number() == null ? Words.serial(reference.code()) : "%02d".formatted(reference.number());
    }

    private static Facts facts(EarlyAnswer answer, String desk, String competent) {
        Reference reference = answer.reference();
        Matter matter = answer.matter();
        return new Facts(
                reference.code(),
                reference.number() == null ? Facts.DOSSIER : "phiếu",
                QrCode.source(reference.code()),
                matter.procedure(),
                matter.summary(),
                null,
                null,
                null,
                null,
                Words.lastDay(answer.said().completeBy()),
                null,
                desk,
                competent,
                null,
                null,
                null);
    }

    private static Told told(EarlyAnswer answer) {
        Said said = answer.said();
        return new Told(
                Words.moment(answer.at()),
                said.reason(),
                said.legalBasis(),
                Tellings.items(said.items()),
                null,
                null,
                Tellings.contact(said.contact()),
                null);
    }
}
