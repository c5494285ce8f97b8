package vn.cchc.plan.agency;

import java.util.Map;

/** A condition on what is stored, checked once the tree is locked; throws the problem to answer with. */
@FunctionalInterface
interface AgencyExpectation {

    AgencyExpectation NONE = stored -> {};

    void check(Map<String, AgencyEntity> stored);
}
