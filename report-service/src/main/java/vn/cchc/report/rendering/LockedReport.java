package vn.cchc.report.rendering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A report of a closed period: its own fields, and beside them which lock they are read from. */
record LockedReport(@JsonUnwrapped Object report, LockNotice lock) {}
