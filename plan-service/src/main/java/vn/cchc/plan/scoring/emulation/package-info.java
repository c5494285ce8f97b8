/** What each unit has done, done late and not done, as the basis of emulation and year-end rating. */
package vn.cchc.plan.scoring.emulation;
