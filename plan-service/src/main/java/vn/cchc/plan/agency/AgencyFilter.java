package vn.cchc.plan.agency;

import java.time.LocalDate;
import vn.cchc.plan.agency.domain.AgencyKind;

/**
 * What a list of agencies is narrowed to; null leaves a part open.
 *
 * @param q part of a name or of a variant, or a whole code; matched literally
 * @param on only agencies that exist on that day
 */
record AgencyFilter(String q, String parent, AgencyKind kind, LocalDate on) {}
