/** Half of a cycle. */
package vn.cchc.kit.badhouse.billing;
