package vn.cchc.plan.agency;

/** An agency with the number of its last change. */
record StoredAgency(AgencyView agency, long sequence) {}
