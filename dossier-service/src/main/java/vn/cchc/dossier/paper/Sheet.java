package vn.cchc.dossier.paper;

import java.util.List;

/**
 * Everything that stands on one form, in words; a blank is null and printed as dots to be filled in by hand.
 *
 * @param receiving only on the receipt
 * @param handOvers only on the control slip
 */
record Sheet(
        Layout form,
        Letterhead head,
        Facts dossier,
        Person person,
        Told told,
        Receiving receiving,
        List<HandOver> handOvers) {

    /**
     * What the dossier is about.
     *
     * @param serial the number within its day, which is the number in the register
     * @param desk the full name of the place that received it
     * @param receiver who received it, by staff id and capacity, or null
     * @param supportPoint the point that took it in for the receiving one, or null
     */
    record Facts(
            String code,
            String qr,
            String serial,
            String procedure,
            String summary,
            String term,
            String receivedAt,
            String dueAt,
            String returnPlace,
            String desk,
            String competent,
            String supportPoint,
            String receiver) {}

    /** Whoever applies. */
    record Person(String name, String identityNumber, String address, String phone, String email) {}

    /**
     * The event the form is about.
     *
     * @param kind what kind of stop it is, on a notice of stopping
     * @param stage how far the dossier had come
     * @param paid what had been paid until then
     * @param regret null unless the form is an apology
     */
    record Told(
            String at,
            String reason,
            String note,
            List<Item> items,
            String oldDueAt,
            String newDueAt,
            String kind,
            String stage,
            String paid,
            Regret regret) {}

    /**
     * What only an apology says.
     *
     * @param mistake whether it is for a mistake rather than for being late
     */
    record Regret(String cause, String agencyAtFault, String signer, boolean mistake) {}

    /** Something to be completed. */
    record Item(int number, String name, String reason) {}

    /**
     * What only the receipt says.
     *
     * @param copy whose copy it is, or null
     * @param publicity the paragraphs on its back
     */
    record Receiving(String copy, List<Paper> papers, List<Charge> charges, List<String> publicity) {}

    /** A component that was handed in; a number is null where there was none. */
    record Paper(int number, String name, Integer originals, Integer copies, boolean digital) {}

    /** A fee or charge. */
    record Charge(String name, String amount) {}

    /** The dossier went from one to the other. */
    record HandOver(String from, String to, String at, String result, String note) {}
}
