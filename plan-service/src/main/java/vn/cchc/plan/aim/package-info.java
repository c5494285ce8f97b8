/** What is to be reached, targets and thresholds, told to whoever knows the figures. */
package vn.cchc.plan.aim;
