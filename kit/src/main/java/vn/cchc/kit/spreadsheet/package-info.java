/**
 * Spreadsheets in and out: one hardened reader of workbooks, the tables of documents and comma-separated text, one writer that
 * runs no formula.
 */
package vn.cchc.kit.spreadsheet;
