package vn.cchc.kit.outbox;

import java.util.List;
import java.util.Optional;

/** What came of sending a batch: the ids of the entries that may be marked, and the first failure if there was one. */
record Publication(List<Long> acknowledged, Optional<Exception> failure) {}
