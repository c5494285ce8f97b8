/** How many administrative procedures there are, by group, and how many of them have dossiers: form II.07b. */
package vn.cchc.report.catalogue;
