/** Transactions that several requests share. */
package vn.cchc.kit.transaction;
