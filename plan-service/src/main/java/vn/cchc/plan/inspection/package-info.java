/** Inspections, the share of units they reach, and what they find until it is put right. */
package vn.cchc.plan.inspection;
