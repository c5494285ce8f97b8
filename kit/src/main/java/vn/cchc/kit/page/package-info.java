/** What every page for people has in common: its language, its frame, its files, and how it says that something failed. */
package vn.cchc.kit.page;
