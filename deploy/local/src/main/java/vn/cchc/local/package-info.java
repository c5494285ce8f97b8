/** Starts every part of CCHC on one machine, watches it, and stops what it started. */
package vn.cchc.local;
