package vn.cchc.dossier.domain;

/** Where the result is, apart from where the dossier stands: nobody fetching it delays nothing. */
public enum Delivery {
    NONE,
    AT_COUNTER,
    RETURNED;

    static Delivery of(DossierState state) {
        if (state instanceof Ended.Finished) {
            return AT_COUNTER;
        }
        return state instanceof Ended.Returned ? RETURNED : NONE;
    }
}
