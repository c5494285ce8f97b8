/** Sets of criteria of an index year: kept, read from tables and brought into force. */
package vn.cchc.plan.scoring.criteria;
