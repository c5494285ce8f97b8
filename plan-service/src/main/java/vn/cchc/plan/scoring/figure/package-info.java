/** Figures the systems have themselves, each with where it comes from; what they do not have is absent. */
package vn.cchc.plan.scoring.figure;
