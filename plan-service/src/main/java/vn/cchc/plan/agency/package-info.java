/** Agencies: the tree province, district, commune and department, kept over time and published on every change. */
package vn.cchc.plan.agency;
