package vn.cchc.plan.inspection;

import java.io.Serializable;
import java.time.LocalDate;

/** Whose threshold of which code from which day. */
record ThresholdKey(String agency, String code, LocalDate effectiveFrom) implements Serializable {}
