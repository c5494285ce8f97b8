/** Shares that laws and plans ask for, each defined once with its numerator, denominator and source. */
package vn.cchc.report.measure;
