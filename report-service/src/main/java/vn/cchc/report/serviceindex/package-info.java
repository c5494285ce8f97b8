/** The index by which citizens and businesses are served (Quyết định 766/QĐ-TTg), from the figures there are. */
package vn.cchc.report.serviceindex;
