package vn.cchc.plan.importing;

/**
 * Who confirms an import.
 *
 * @param subject account
 * @param agency code of the agency the person acts for
 */
record Person(String subject, String agency) {}
