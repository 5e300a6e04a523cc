package org.indicatordashboard.assessment;

/** Prints completion for people. */
final class Shares {

    private Shares() {}

    static String print(Share share) {
        if (share.low() == null) {
            return "≤ " + share.high() + "%";
        }
        if (share.high() == null) {
            return "> " + share.low() + "%";
        }
        return share.low().equals(share.high()) ? share.low() + "%" : share.low() + "%–" + share.high() + "%";
    }
}
