/** What holds for all events of this service alike: publishing them again. */
package vn.cchc.plan.publishing;
