/** Says of every figure of every report what it means, where that is laid down, what it counts and how many that is. */
package vn.cchc.report.explanation;
