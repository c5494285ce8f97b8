package vn.cchc.dossier.paper;

import vn.cchc.dossier.paper.FormFinder.Found;

/**
 * A form of a dossier about one of its events.
 *
 * @param event its sequence number
 */
record FormRef(String dossier, FormKind kind, long event) {

    static FormRef of(Found found) {
        return new FormRef(
                found.filed().dossier().registration().code(),
                found.form().kind(),
                found.occasion().sequence());
    }
}
