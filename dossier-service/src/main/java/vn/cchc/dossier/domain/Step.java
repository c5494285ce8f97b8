package vn.cchc.dossier.domain;

import vn.cchc.kit.worktime.Term;

/**
 * A step of a procedure's internal process (quy trình nội bộ) with its share of the term.
 *
 * @param agency who does it; null where it is whoever the dossier is with
 * @param term its own time; null where none was fixed
 * @param leg the leg of an interlinked procedure it belongs to, from 1
 * @param place where in the process it stands
 */
public record Step(String code, String name, String agency, Term term, int leg, Place place) {

    /** At the counter, one after the other, or beside the others as an opinion asked for. */
    public enum Place {
        COUNTER,
        SEQUENTIAL,
        CONSULTATION
    }

    boolean canBeDoneBy(String someAgency) {
        return agency == null || agency.equals(someAgency);
    }
}
