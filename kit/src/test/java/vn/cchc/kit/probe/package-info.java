/** A tiny service built with the kit, so that the kit's HTTP habits are tested over HTTP. */
package vn.cchc.kit.probe;
