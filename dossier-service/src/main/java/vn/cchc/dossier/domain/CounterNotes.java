package vn.cchc.dossier.domain;

/**
 * What the receipt and the register ask for beside the dossier itself (form 01, 06 of TT 01/2018/TT-VPCP; 01, 07 of TT
 * 03/2025/TT-VPCP); nothing is decided by it, and what the counter left out is null.
 *
 * @param sets how many sets of the dossier were handed in
 * @param handedInBy the name of whoever brought it, when that is not the applicant
 */
public record CounterNotes(Integer sets, String handedInBy, Payment payment, Book book) {

    public static final CounterNotes NONE = new CounterNotes(null, null, null, null);

    /**
     * How fees and charges are paid.
     *
     * @param collected in đồng, what was taken at the counter; null when nothing was yet
     */
    public record Payment(PaymentMethod method, Long collected) {
        boolean paid() {
            return collected != null && collected > 0;
        }
    }

    /** How it was paid at the counter; null where nothing was, or nobody said: a way of paying alone pays nothing. */
    public PaymentMethod paidBy() {
        return payment != null && payment.paid() ? payment.method() : null;
    }

    /** Where the dossier stands in a register that the counter keeps by hand. */
    public record Book(String volume, String number) {}

    /** Ways of paying (field HinhThucThu of the national exchange). */
    public enum PaymentMethod {
        CASH,
        TRANSFER,
        ONLINE,
        POST,
        EXEMPT
    }
}
