package org.indicatordashboard.http.start;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.language.Words;

/** Says before a start what stands in its way; {@code doctor} says so without starting. */
public final class Start {

    /** As the other refusals of a start. */
    public static final int REFUSED = 2;

    private static final String DOCTOR = "doctor";

    private Start() {}

    /** What is done without starting, see {@link #command}. */
    public static boolean isCommand(String... arguments) {
        return isDoctor(arguments) || KeepingCommand.isAsked(arguments);
    }

    /** The exit code. */
    public static int command(String... arguments) {
        return isDoctor(arguments) ? doctor() : KeepingCommand.run(arguments);
    }

    private static boolean isDoctor(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(DOCTOR);
    }

    /** Prints what stands in the way, and tells whether anything does. */
    public static boolean isObstructed(String... arguments) {
        StartSettings settings = StartSettings.read();
        List<Words> obstacles =
                arguments.length == 0 ? StartChecks.ofServing(settings) : StartChecks.ofCommand(settings);
        obstacles.forEach(Start::print);
        return !obstacles.isEmpty();
    }

    /** To be done before anything is written. */
    public static void keepPrivate() {
        StartSettings.read().database().file().keepPrivate();
    }

    /** Prints what it finds; the exit code. */
    private static int doctor() {
        StartSettings settings = StartSettings.read();
        List<Words> obstacles = new ArrayList<>(StartChecks.ofServing(settings));
        if (obstacles.isEmpty()) {
            SchemaCheck.ahead(settings.database()).ifPresent(obstacles::add);
        }
        obstacles.forEach(Start::print);
        Remarks.on(settings).forEach(Start::print);
        if (obstacles.isEmpty()) {
            System.out.println("可以启动。 / It can start.");
        }
        return obstacles.isEmpty() ? 0 : REFUSED;
    }

    private static void print(Words words) {
        System.err.println(words.zh() + " / " + words.en());
    }
}
