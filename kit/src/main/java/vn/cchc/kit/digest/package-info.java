/** The one digest that files, frozen rows and chained logs are compared by. */
package vn.cchc.kit.digest;
