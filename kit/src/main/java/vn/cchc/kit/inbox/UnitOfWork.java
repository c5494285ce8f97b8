package vn.cchc.kit.inbox;

/** Runs work in one new transaction: committed when the work returns, rolled back when it throws. */
interface UnitOfWork {
    void run(Runnable work);
}
