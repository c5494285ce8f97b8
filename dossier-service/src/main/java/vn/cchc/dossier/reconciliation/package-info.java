/** Compares what a counter counted on paper with what the system has, until every difference is settled. */
package vn.cchc.dossier.reconciliation;
