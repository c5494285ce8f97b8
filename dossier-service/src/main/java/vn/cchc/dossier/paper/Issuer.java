package vn.cchc.dossier.paper;

import vn.cchc.kit.reference.AgencyContact;

/**
 * The agency a form is issued by.
 *
 * @param superior the name of the agency above, or null
 * @param place what follows "tại": the commune or province it sits in, dots when its name doesn't tell
 * @param contact how people reach it, or null while that is not known
 */
record Issuer(String name, String superior, String place, AgencyContact contact) {}
