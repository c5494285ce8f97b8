/** Spreadsheets in and out: one hardened reader of workbooks, a document's tables and comma-separated text, one writer that runs no formula. */
package vn.cchc.kit.spreadsheet;
