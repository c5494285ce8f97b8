/** How many administrative procedures there are, by field or level, and how many of them have dossiers: form II.07b. */
package vn.cchc.report.catalogue;
