package vn.cchc.local.demo;

/** Something the demonstration plays after the 300 dossiers are there; it checks its own outcome. */
interface Scene {
    /** @throws DemoFailure when something does not come out as it has to */
    void play();
}
