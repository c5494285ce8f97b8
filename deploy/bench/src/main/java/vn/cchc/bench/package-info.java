/** Benchmarks: each starts a stack of its own, lets contenders take turns and prints what it measured. */
package vn.cchc.bench;
