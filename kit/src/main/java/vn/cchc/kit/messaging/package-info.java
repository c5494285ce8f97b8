/** What publishing and consuming share: the event envelope, the settings, and threads that can be stopped. */
package vn.cchc.kit.messaging;
