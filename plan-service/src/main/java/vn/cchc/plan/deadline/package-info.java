/** Reads the deadline wording of Vietnamese reform plans into milestones with dates, without guessing. */
package vn.cchc.plan.deadline;
