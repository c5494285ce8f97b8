package vn.cchc.dossier.paper;

/**
 * The agency a form is issued by.
 *
 * @param superior the name of the agency above, or null
 * @param place what follows "tại": the commune or province it sits in, dots when its name doesn't tell
 */
record Issuer(String name, String superior, String place) {}
