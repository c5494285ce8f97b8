/** What counters counted on paper against what the system has, and in which half days they published nothing. */
package vn.cchc.report.counter;
