/** How an index is scored: formulas, the tree of criteria, the steps of a scorecard, ranks and targets, as pure rules. */
package vn.cchc.plan.scoring.domain;
