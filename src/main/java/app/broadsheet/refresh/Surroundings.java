package app.broadsheet.refresh;

import app.broadsheet.net.LocalNetwork;
import app.broadsheet.net.MeteredNetwork;

/** What this computer runs on and how it is connected, for what can wait for better times. Asked on {@code fetch-*} threads. */
public interface Surroundings {
    /** Whether there is a network at all. */
    boolean network();

    /** Whether the network costs by the amount; false when it is not known. */
    boolean metered();

    /** Whether the computer runs on its battery; false when it is not known. */
    boolean onBattery();

    /** This computer's. */
    static Surroundings ofSystem() {
        return new Surroundings() {
            @Override
            public boolean network() {
                return LocalNetwork.isUp();
            }

            @Override
            public boolean metered() {
                return MeteredNetwork.isMetered();
            }

            @Override
            public boolean onBattery() {
                return MainsPower.onBattery();
            }
        };
    }
}
