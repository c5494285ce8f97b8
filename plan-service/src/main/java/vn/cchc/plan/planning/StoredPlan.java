package vn.cchc.plan.planning;

/** A plan with the version its entity tag is made of. */
record StoredPlan(PlanView plan, long version) {}
