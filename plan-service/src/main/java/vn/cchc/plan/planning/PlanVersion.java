package vn.cchc.plan.planning;

import java.util.List;

/** A whole version of a plan, with the tasks the caller may see. */
record PlanVersion(VersionView version, HeadSnapshot head, List<TaskSnapshot> tasks) {}
