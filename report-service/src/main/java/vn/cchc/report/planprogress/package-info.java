/** How far the reform plans are: completed over planned contents, as of any instant. */
package vn.cchc.report.planprogress;
