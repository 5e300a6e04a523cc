package org.indicatordashboard.http.problem;

import java.io.PrintStream;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;

/** Ends the service while it starts: says why, and leaves with an exit code before the port is opened. */
public final class EndOfStart {

    /** What the operator set or wrote cannot be used; nothing was changed. */
    public static final int REFUSED = 2;

    private EndOfStart() {}

    public static PreventFurtherStepsException refused(String why) {
        return end(why, REFUSED, System.err);
    }

    /** A command was done instead of serving. */
    public static PreventFurtherStepsException done(String result, int exitCode) {
        return end(result, exitCode, System.out);
    }

    /** To be thrown by an observer of the start. Without asking for the exit, Quarkus would wait for ever, silently. */
    private static PreventFurtherStepsException end(String words, int exitCode, PrintStream out) {
        out.println(words);
        Quarkus.asyncExit(exitCode);
        return new PreventFurtherStepsException(words, exitCode);
    }
}
