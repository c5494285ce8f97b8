/** Pure folding: the same set of events gives the same facts, however often and in whatever order they came. */
package vn.cchc.report.projecting.domain;
