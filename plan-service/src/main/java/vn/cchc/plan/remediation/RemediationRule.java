package vn.cchc.plan.remediation;

import java.time.LocalDate;

/**
 * When remediation tasks close.
 *
 * @param effectiveFrom of months from this day on
 * @param apologyRequired whether each dossier has to be apologised for as well as settled
 */
record RemediationRule(LocalDate effectiveFrom, boolean apologyRequired, String legalBasis) {}
