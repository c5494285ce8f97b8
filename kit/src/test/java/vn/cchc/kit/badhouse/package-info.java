/** Code that breaks every house rule, for the test of the rules. */
package vn.cchc.kit.badhouse;
