package vn.cchc.bench;

/** Somebody whose speed is measured. */
interface Contender {

    String name();

    /** The process that does the work, apart from the database. */
    long pid();

    /** Does one piece of work for this client and returns how many units it was. */
    int work(int client);

    /** Returns when nothing of the work is left to be done later, such as publishing what was recorded. */
    default void settle() {}
}
