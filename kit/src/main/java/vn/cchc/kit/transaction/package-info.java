/** Transactions that several requests share, long work cut into transactions, and what many rows are written by at once. */
package vn.cchc.kit.transaction;
