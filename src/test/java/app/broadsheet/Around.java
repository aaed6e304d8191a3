package app.broadsheet;

import app.broadsheet.refresh.Surroundings;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a computer runs on and how it is connected, as a test has it. */
record Around(AtomicBoolean up, AtomicBoolean costs, AtomicBoolean unplugged) implements Surroundings {
    /** A computer at a desk. */
    static Around atHome() {
        return new Around(new AtomicBoolean(true), new AtomicBoolean(), new AtomicBoolean());
    }

    @Override
    public boolean network() {
        return up.get();
    }

    @Override
    public boolean metered() {
        return costs.get();
    }

    @Override
    public boolean onBattery() {
        return unplugged.get();
    }
}
