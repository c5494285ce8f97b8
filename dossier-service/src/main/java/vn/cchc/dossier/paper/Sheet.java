package vn.cchc.dossier.paper;

import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.kit.reference.AgencyContact;

/**
 * Everything that stands on one form, in words; a blank is null and printed as dots to be filled in by hand.
 *
 * @param receiving only on the receipt
 * @param stop only on a notice of stopping
 * @param passage only on the control slip
 */
record Sheet(
        Layout form,
        Letterhead head,
        Facts dossier,
        Person person,
        Told told,
        Receiving receiving,
        Stop stop,
        Passage passage,
        Signed signed) {

    /** Letters that a line of the title holds. */
    private static final int TITLE = 42;

    public List<String> titleLines() {
        return Lines.balanced(form.title(), TITLE);
    }

    /**
     * What the dossier is about, or what would be one.
     *
     * @param what the code is that of
     * @param dueAt when the result was promised first
     * @param movedTo the appointment in force, or null while it is that one
     * @param completeBy the last day to complete what was asked for, or null
     * @param desk the full name of the place that received it
     * @param coordinating the agencies that were consulted, or null
     * @param receiver who received it, by staff id and capacity, or null
     * @param supportPoint the point that took it in for the receiving one, or null
     */
    record Facts(
            String code,
            String what,
            String qr,
            String procedure,
            String summary,
            String term,
            String receivedAt,
            String dueAt,
            String movedTo,
            String completeBy,
            String returnPlace,
            String desk,
            String competent,
            String coordinating,
            String supportPoint,
            String receiver) {
        static final String DOSSIER = "hồ sơ";
    }

    /** Whoever applies. */
    record Person(String name, String identityNumber, String address, String phone, String email) {
        static Person of(Applicant applicant) {
            return new Person(
                    applicant.name(),
                    applicant.identityNumber(),
                    applicant.address(),
                    applicant.phone(),
                    applicant.email());
        }
    }

    /**
     * The event the form is about.
     *
     * @param basis the text that allows asking for a completion again, or null
     * @param contact whom to ask about what is to be completed, or null
     * @param regret null unless the form is an apology
     */
    record Told(
            String at,
            String reason,
            String basis,
            List<Item> items,
            String oldDueAt,
            String newDueAt,
            Contact contact,
            Regret regret) {

        /** Where nobody is named, the place that received it answers, if its phone is known. */
        Told askedAt(String desk, AgencyContact reach) {
            if (contact != null || reach == null || reach.hotline() == null) {
                return this;
            }
            Contact there = new Contact(desk, reach.hotline());
            return new Told(at, reason, basis, items, oldDueAt, newDueAt, there, regret);
        }
    }

    /**
     * What only an apology says.
     *
     * @param number counts the apologies of the dossier
     * @param mistake whether it is for a mistake rather than for being late
     */
    record Regret(int number, String cause, String agencyAtFault, String signer, boolean mistake) {}

    /** Whom to ask. */
    record Contact(String name, String phone) {}

    /** Something to be completed. */
    record Item(int number, String name, String reason) {}

    /**
     * What only a notice of stopping says.
     *
     * @param kind what kind of stop it is
     * @param asked who asked for it, and when
     * @param stage how far the dossier had come
     * @param decision the document that stops it, or null
     * @param paid what had been paid until then, or null
     * @param refund what is paid back, or null
     */
    record Stop(String kind, String asked, String stage, String decision, String paid, String refund) {}

    /**
     * What only the receipt says.
     *
     * @param copy whose copy it is, or null
     * @param reissue null on the first issue
     * @param handedInBy who brought it when that was not the applicant, or null
     * @param sets how many sets of the dossier were handed in, or null
     * @param legs from when to when each authority has an interlinked dossier; else empty
     * @param book where it stands in the register
     * @param publicity the paragraphs on its back
     */
    record Receiving(
            String copy,
            Reissue reissue,
            String handedInBy,
            List<Paper> papers,
            String sets,
            List<Leg> legs,
            Charges charges,
            Book book,
            List<String> publicity) {}

    /**
     * A receipt that takes the place of an earlier one.
     *
     * @param number counts the reissues
     * @param replaced when the one it replaces was issued
     * @param corrected what was taken down wrongly, in words
     */
    record Reissue(int number, String replaced, String reason, String corrected) {}

    /** One of the authorities an interlinked dossier goes through, and when it is to have it (nhận, trả). */
    record Leg(int number, String from, String dueAt) {}

    /** A component that was handed in; a number is null where there was none. */
    record Paper(int number, String name, Integer originals, Integer copies, boolean digital) {}

    /**
     * Fees and charges.
     *
     * @param collected what was collected at the counter, or null
     * @param method how it is paid, or null
     */
    record Charges(List<Charge> published, String collected, String method) {}

    /** A fee or charge as published. */
    record Charge(String name, String amount) {}

    /** Where a dossier stands in the register. */
    record Book(String volume, String number) {}

    /** The electronic signatures that were recorded for this form; null where there is none yet. */
    record Signed(Mark organisation, Mark leader) {
        static final Signed NOT_YET = new Signed(null, null);
    }

    /**
     * One electronic signature.
     *
     * @param at {@code 14:30:05 +07:00, ngày 17/11/2025}
     */
    record Mark(String name, String position, String at) {}

    /**
     * What only the control slip says.
     *
     * @param result how the whole stands to its appointment, or null while it is under way
     */
    record Passage(List<HandOver> handOvers, String result) {}

    /**
     * The dossier went from one to the other.
     *
     * @param dueAt until when whoever gave it away had time
     * @param legDueAt the leg it belongs to and until when that has time, of an interlinked dossier; else null
     * @param result how it stands to that time
     */
    record HandOver(
            String from,
            String to,
            String at,
            String takenAt,
            String dueAt,
            String legDueAt,
            String result,
            String note) {

        HandOver takenAt(String moment) {
            return new HandOver(from, to, at, moment, dueAt, legDueAt, result, note);
        }
    }
}
