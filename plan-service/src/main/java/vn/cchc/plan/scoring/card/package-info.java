/** Scorecards of units: self-score, appraisal, explanation, decision, ranks and what follows from weak criteria. */
package vn.cchc.plan.scoring.card;
