/** Habits of every HTTP interface here: paging, ETags, idempotency keys, strict JSON, clean text, request ids, time. */
package vn.cchc.kit.web;
