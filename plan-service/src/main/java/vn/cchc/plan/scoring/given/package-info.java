/** Results an agency was given in indices that others compute, with its rank and that of the year before. */
package vn.cchc.plan.scoring.given;
