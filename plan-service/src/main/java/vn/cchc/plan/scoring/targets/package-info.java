/** Targets of plans and indices, and whether they were met. */
package vn.cchc.plan.scoring.targets;
