/** Plays the demonstration: an invented province, its reform plan and its dossiers, through the gateway. */
package vn.cchc.local.demo;
