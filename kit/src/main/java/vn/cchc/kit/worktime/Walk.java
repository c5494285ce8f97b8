package vn.cchc.kit.worktime;

import java.time.Instant;
import java.util.List;

/** A walk through working time: where it ended and which days it used and passed over. */
record Walk(Instant end, List<CountedDay> counted, List<SkippedDay> skipped) {}
